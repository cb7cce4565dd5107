using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Assessments;
using Yardstick.Core.Checks;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Core;

/// <summary>The journey of a datum, stage by stage: read, keep, judge, check, arrange. Drawing is the renderers' part.</summary>
public sealed class Pipeline(Product product, PublishedStore store)
{
    private readonly CommentaryOfMonth _commentary = new(product, store.Database);
    private readonly ChosenNeighbours _neighbours = product.NeighboursIn(store.Database);
    private readonly WithheldFigures _withheld = new(product, store.Database);

    /// <summary>Reads a delivery of published tables; nothing is kept yet.</summary>
    public PublishedReading Read(string path, EditionOptions options) =>
        new PublishedImport(product.Spellings, product.LookupIn(store)).Read(path, options);

    public void Keep(PublishedReading reading, string sourceName) => store.Save(reading.Delivery, sourceName);

    /// <summary>Every kept edition of an authority, of all when null; oldest publication first.</summary>
    public IReadOnlyList<PublishedDelivery> Editions(string? authority = null) =>
        [.. store.Editions(authority).Select(edition => store.Read(edition.AuthorityCode, edition.Name)!)];

    /// <summary>Judges each printed row of an edition for a month (contracts: assess).</summary>
    public IReadOnlyList<Assessment> Assess(Month month, string? edition, IReadOnlyList<PublishedDelivery> editions) =>
        product
            .AssessorFor(
                editions,
                editions.Count == 0 ? null : _withheld.Of(editions[0].Edition.AuthorityCode),
                _neighbours.For
            )
            .Assess(month, edition, editions);

    /// <summary>Every contradiction in the given editions and between them.</summary>
    public IReadOnlyList<CheckFinding> Check(IReadOnlyList<PublishedDelivery> editions) =>
        product.Checker.Check(editions);

    /// <summary>Everything that a report of a month is made of.</summary>
    public ReportMaterial Material(Month month, string? edition, IReadOnlyList<PublishedDelivery> editions) =>
        new MaterialOfEdition(product, _commentary, _withheld, _neighbours).Gather(month, edition, editions);

    /// <summary>The finished report of a month, as blocks.</summary>
    public Report Report(
        ReportLayout layout,
        Month month,
        string? edition,
        IReadOnlyList<PublishedDelivery> editions
    ) => product.Composer.Compose(layout, Material(month, edition, editions));
}
