namespace Yardstick.Tests.Observations.Properties;

/// <summary>The tests that look at the same measured councils.</summary>
[CollectionDefinition]
public sealed class MeasuredCouncils : ICollectionFixture<InventedCouncils>;
