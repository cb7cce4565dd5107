using Yardstick.Core;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Web.Figures;

/// <summary>All editions of the store at one moment, newest month first, each judged and checked.</summary>
public sealed class JudgedEditions
{
    internal JudgedEditions(IReadOnlyList<PublishedDelivery> deliveries, Product product, Pipeline pipeline)
    {
        All =
        [
            .. deliveries
                .OrderByDescending(delivery => delivery.Edition.DataTo)
                .ThenByDescending(delivery => delivery.Edition.PublishedOn)
                .ThenBy(delivery => delivery.Edition.Name, StringComparer.Ordinal)
                .Select(delivery => new JudgedEdition(delivery, deliveries, product, pipeline)),
        ];
        var layout = product.UsualLayout;
        Usual = All.OrderByDescending(edition => edition.PrintsSectionOf(layout)).FirstOrDefault();
    }

    /// <summary>By reported month, newest first; empty while nothing has been imported.</summary>
    public IReadOnlyList<JudgedEdition> All { get; }

    /// <summary>The newest edition that prints the report's own sections, else the newest; null while there is none.</summary>
    public JudgedEdition? Usual { get; }

    /// <summary>Everything that the checker found, newest edition first.</summary>
    public IEnumerable<EditionFinding> Findings =>
        All.SelectMany(edition => edition.Findings.Select(finding => new EditionFinding(edition, finding)));

    public JudgedEdition? Find(string address) => All.FirstOrDefault(edition => edition.Address == address);
}
