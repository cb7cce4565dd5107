using Yardstick.Core.Checks.Rules;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Texts;

/// <summary>A stated target or benchmark: "the target of 95%", "statistical neighbours at 21%".</summary>
internal static class StandardClaim
{
    private static readonly CellRole[] Benchmarks =
    [
        CellRole.StatisticalNeighbours,
        CellRole.Region,
        CellRole.England,
        CellRole.OwnLastYear,
    ];

    /// <summary>Silent on what was printed when no row named prints a target or benchmark: nothing can test the claim.</summary>
    public static TextVerdict? Check(Context context, Claim claim, IReadOnlyList<string> named)
    {
        var standards = (
            from row in context.Rows(named)
            from standard in claim.Kind == ClaimKind.Target ? Targets(row) : BenchmarksOf(row)
            select (Row: row, standard.Cell, standard.Value)
        ).ToList();
        if (standards.Any(standard => claim.Says(standard.Value)))
        {
            return null;
        }

        if (standards.Count == 0)
        {
            return context.OnlyNamed
                ? TextVerdict.Untested(
                    context.Edition.Edition.Month,
                    $"no {(claim.Kind == ClaimKind.Target ? "target" : "benchmark")} stands beside these figures"
                )
                : null;
        }

        var nearest = standards.MinBy(standard => Math.Abs(standard.Value - claim.Number.Value));
        return new TextVerdict(
            FindingSeverity.Error,
            nearest.Row,
            context.Edition.Edition.Month,
            nearest.Cell.Quote(),
            $"the {(claim.Kind == ClaimKind.Target ? "target" : "benchmark")} printed in \"{nearest.Row.Row.PrintedTitle}\" is {nearest.Cell.Printed}, not {claim.Number.Printed}"
        );
    }

    private static IEnumerable<(PublishedCell Cell, decimal Value)> Targets(CheckedRow row) =>
        row.Row.Cell(CellRole.Target) is { } cell && PrintedTarget.Numbers(PrintedTarget.Of(row)) is { } numbers
            ? [(cell, numbers.Lower), (cell, numbers.Upper)]
            : [];

    private static IEnumerable<(PublishedCell Cell, decimal Value)> BenchmarksOf(CheckedRow row) =>
        row
            .Row.Cells.Where(cell => Benchmarks.Contains(cell.Role) && cell.Value is not null)
            .Select(cell => (cell, cell.Number() ?? 0));
}
