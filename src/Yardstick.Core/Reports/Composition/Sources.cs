using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Tables;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Composition;

/// <summary>Where the figures come from and of when they are: the editions used, the comparisons printed, the national statistics.</summary>
internal static class Sources
{
    private static readonly (CellRole Role, Func<Assessment, Comparator?> Which)[] Comparisons =
    [
        (CellRole.OwnLastYear, assessment => assessment.OwnLastYear),
        (CellRole.StatisticalNeighbours, assessment => assessment.StatisticalNeighbours),
        (CellRole.Region, assessment => assessment.Region),
        (CellRole.England, assessment => assessment.England),
    ];

    public static IEnumerable<Block> Of(ReportMaterial material, IReadOnlyList<ScorecardRow> shown)
    {
        List<(string Term, string Meaning)> terms =
        [
            .. Editions(material, shown),
            .. AsPrinted(shown),
            .. National(material, shown),
        ];
        return [new Block.Terms(terms)];
    }

    private static IEnumerable<(string Term, string Meaning)> Editions(
        ReportMaterial material,
        IReadOnlyList<ScorecardRow> shown
    )
    {
        var used = shown
            .SelectMany(row => row.Assessment.Series())
            .Select(point => point.Edition)
            .Append(material.Edition.Name)
            .ToHashSet(StringComparer.Ordinal);
        return material
            .Editions.Append(material.Edition)
            .DistinctBy(edition => edition.Name)
            .Where(edition => used.Contains(edition.Name))
            .OrderByDescending(edition => edition.PublishedOn)
            .Select(edition =>
                (
                    edition.Name,
                    $"{EditionWords.Origin(edition)}, "
                        + (
                            edition.Rounding == DisplayRounding.Truncate
                                ? "percentages cut off, not rounded."
                                : "percentages rounded."
                        )
                )
            );
    }

    private static IEnumerable<(string Term, string Meaning)> AsPrinted(IReadOnlyList<ScorecardRow> shown)
    {
        var printed = shown
            .SelectMany(row =>
                Comparisons.Where(item => IsPrinted(row, item.Role)).Select(item => item.Which(row.Assessment)?.Label)
            )
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return printed.Count == 0
            ? []
            :
            [
                (
                    "Comparisons as printed",
                    $"{string.Join("; ", printed)}: copied from the edition, which answers for their date and source."
                ),
            ];
    }

    private static IEnumerable<(string Term, string Meaning)> National(
        ReportMaterial material,
        IReadOnlyList<ScorecardRow> shown
    )
    {
        var sources = shown
            .Where(row => Comparisons.Any(item => !IsPrinted(row, item.Role) && item.Which(row.Assessment) is not null))
            .Select(row =>
                row.Assessment.Indicator is { } indicator
                    ? material.National?.Invoke(indicator, material.Edition.DataTo)
                    : null
            )
            .OfType<NationalComparison>()
            .GroupBy(comparison => comparison.Source)
            .Select(source =>
                $"{source.Key.TrimEnd('.')}, for {Listed(source.Select(Period))}, statistical neighbours by the "
                + $"{Listed(source.Select(item => item.NeighbourModel))} model as the mean of those with a value."
            )
            .ToList();
        return sources.Count == 0 ? [] : [("National statistics", string.Join(" ", sources))];
    }

    private static string Listed(IEnumerable<string> names) =>
        string.Join(" and ", names.Distinct(StringComparer.Ordinal));

    private static string Period(NationalComparison comparison) =>
        comparison.PeriodInWords.Length > 0 ? comparison.PeriodInWords : comparison.Period;

    private static bool IsPrinted(ScorecardRow row, CellRole role) => row.Printed?.Cell(role)?.Value is not null;
}
