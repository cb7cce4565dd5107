namespace Yardstick.Tests.Extracts.Generating;

/// <summary>The tests that look at one and the same invented council.</summary>
[CollectionDefinition]
public sealed class InventedCouncil : ICollectionFixture<InventedExtract>;
