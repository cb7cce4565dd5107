using Yardstick.Core.Storage;

namespace Yardstick.Core.Imports.Published;

/// <summary>Keeps published deliveries in the store; the same edition delivered again replaces the old one in one transaction.</summary>
public sealed class PublishedStore(Database database)
{
    public Database Database { get; } = database;

    /// <summary>Editions of an authority (all when null), oldest publication first.</summary>
    public IReadOnlyList<PublishedEdition> Editions(string? authorityCode = null) =>
        throw new InvalidOperationException(authorityCode);

    /// <summary>The whole delivery, or null when there is none of that name.</summary>
    public PublishedDelivery? Read(string authorityCode, string editionName) =>
        throw new InvalidOperationException(authorityCode + editionName);

    public void Save(PublishedDelivery delivery) => throw new InvalidOperationException(delivery.Edition.Name);
}
