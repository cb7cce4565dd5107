using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.OpenData;

namespace Yardstick.Core;

/// <summary>The editions of a store that everybody may read. This is the one place that decides what is public: whatever shows or writes public figures asks here.</summary>
public sealed class PublicEditions(Product product, PublishedStore store)
{
    private readonly Pipeline _pipeline = new(product, store);

    /// <summary>Newest month first, then the newest publication.</summary>
    public IReadOnlyList<PublicEdition> All() =>
        [
            .. Imported()
                .OrderByDescending(edition => edition.Month)
                .ThenByDescending(edition => edition.PublishedOn)
                .ThenByDescending(edition => edition.Version)
                .ThenBy(edition => edition.Path, StringComparer.Ordinal),
        ];

    private IEnumerable<PublicEdition> Imported()
    {
        var deliveries = _pipeline.Editions();
        return deliveries.Select(delivery =>
            Of(delivery, [.. deliveries.Where(other => other.Edition.AuthorityCode == delivery.Edition.AuthorityCode)])
        );
    }

    /// <param name="own">All that the council published.</param>
    private PublicEdition Of(PublishedDelivery delivery, IReadOnlyList<PublishedDelivery> own)
    {
        var edition = delivery.Edition;
        var layout = product.UsualLayout;
        return new PublicEdition
        {
            AuthorityCode = edition.AuthorityCode,
            AuthorityName = edition.AuthorityName,
            Slug = Anchors.Of(edition.Name),
            Title = edition.Name,
            Month = edition.Month,
            PublishedOn = edition.PublishedOn,
            Origin = EditionOrigin.Imported,
            Layout = layout.Name,
            SupersededBy = SuccessorOf(edition, own) is { } successor
                ? new Successor(Anchors.Of(successor.Name), successor.Name, successor.PublishedOn)
                : null,
            Figures = new(() => delivery),
            Report = new(() => _pipeline.Report(layout, edition.Month, edition.Name, own)),
            Material = new(() => _pipeline.Material(edition.Month, edition.Name, own)),
        };
    }

    /// <summary>The newest edition of the same month for the same audience, where it was published later.</summary>
    private static PublishedEdition? SuccessorOf(PublishedEdition edition, IReadOnlyList<PublishedDelivery> own) =>
        own.Select(other => other.Edition)
            .Where(other =>
                other.Month == edition.Month
                && other.PublishedOn > edition.PublishedOn
                && string.Equals(other.Audience, edition.Audience, StringComparison.OrdinalIgnoreCase)
            )
            .MaxBy(other => other.PublishedOn);
}
