using System.Globalization;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.OpenData;

namespace Yardstick.Core;

/// <summary>The editions of a store that everybody may read. This is the one place that decides what is public: whatever shows or writes public figures asks here.</summary>
public sealed class PublicEditions(Product product, PublishedStore store)
{
    private readonly Pipeline _pipeline = new(product, store);
    private readonly EditionStore _own = new(store.Database);
    private readonly FrozenEditions _months = new(product, store.Database);
    private readonly EditionComposition _composition = new(product, store.Database);

    /// <summary>Newest month first, then the newest publication.</summary>
    public IReadOnlyList<PublicEdition> All() =>
        [
            .. Imported()
                .Concat(Own())
                .OrderByDescending(edition => edition.Month)
                .ThenByDescending(edition => edition.PublishedOn)
                .ThenByDescending(edition => edition.Version)
                .ThenBy(edition => edition.Path, StringComparer.Ordinal),
        ];

    /// <summary>A text that is another one as soon as something was published or imported since.</summary>
    public string Trace() =>
        string.Join(
            '\n',
            store
                .Deliveries()
                .Select(kept =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{kept.AuthorityCode} {kept.Edition} {kept.Number} {kept.ContentHash}"
                    )
                )
                .Concat(
                    Published()
                        .Select(own =>
                            string.Create(CultureInfo.InvariantCulture, $"{own.EditionId} {own.State} {own.PublicHash}")
                        )
                )
        );

    /// <summary>Of the product's own editions those alone that were published and have a public version.</summary>
    private IReadOnlyList<EditionRecord> Published() =>
        [
            .. _own.All()
                .Where(edition =>
                    EditionStates.IsPublic(edition.State) && edition is { PublicHash: not null, PublishedOn: not null }
                ),
        ];

    private IEnumerable<PublicEdition> Own()
    {
        var published = Published();
        if (published.Count == 0)
        {
            return [];
        }

        var names = _months
            .Councils()
            .ToDictionary(council => council.Code, council => council.Name, StringComparer.Ordinal);
        return published.Select(edition =>
            Of(edition, names.GetValueOrDefault(edition.AuthorityCode, edition.AuthorityCode), published)
        );
    }

    private PublicEdition Of(EditionRecord edition, string authority, IReadOnlyList<EditionRecord> published)
    {
        var id = edition.EditionId;
        var successor = published
            .Where(other =>
                (other.AuthorityCode, other.Month, other.Layout)
                    == (edition.AuthorityCode, edition.Month, edition.Layout)
                && other.Version > edition.Version
            )
            .MaxBy(other => other.Version);
        var figures = new Lazy<PublishedDelivery>(() => _own.Figures(id, EditionAudience.Public));
        return new PublicEdition
        {
            AuthorityCode = edition.AuthorityCode,
            AuthorityName = authority,
            Slug = SlugOf(edition),
            Title = TitleOf(edition),
            Month = edition.Month,
            PublishedOn = edition.PublishedOn!.Value,
            Version = edition.Version,
            Note = edition.Note,
            Origin = EditionOrigin.Measured,
            Layout = edition.Layout,
            SupersededBy = successor is null
                ? null
                : new Successor(SlugOf(successor), TitleOf(successor), successor.PublishedOn!.Value),
            Figures = figures,
            Report = new(() => _own.Read(id, EditionAudience.Public)),
            Material = new(() => _composition.PublicMaterial(_own.Inputs(id), figures.Value)),
        };
    }

    /// <summary><c>2023-07-panel-report-v1</c>.</summary>
    private static string SlugOf(EditionRecord edition) =>
        string.Create(CultureInfo.InvariantCulture, $"{edition.Month}-{edition.Layout}-v{edition.Version}");

    private string TitleOf(EditionRecord edition)
    {
        var title = $"{product.Layouts.Find(edition.Layout)?.Title ?? edition.Layout}, {edition.Month.ToWords()}";
        return edition.Version == 1
            ? title
            : string.Create(CultureInfo.InvariantCulture, $"{title}, version {edition.Version}");
    }

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
