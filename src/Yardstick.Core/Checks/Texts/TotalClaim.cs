using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Texts;

/// <summary>
/// A stated sum, monthly mean or projection, made again from the printed months: "month average since February 284, accumulative figure
/// 2,556, predicted 3,124".
/// </summary>
internal static class TotalClaim
{
    public static TextVerdict? Check(Context context, Sentence sentence, Claim claim, IReadOnlyList<string> named)
    {
        var rows = Rows(context, sentence, named, claim);
        var to = claim.Month ?? context.Edition.Edition.Month;
        var totals = rows.SelectMany(row => MonthsTotalled.Of(row, claim.Since, to)).ToList();
        if (totals.Any(total => Says(claim, total)) || rows.Any(row => IsPrinted(row, claim, to)))
        {
            return null;
        }

        return totals.Count == 0
            ? new TextVerdict(
                FindingSeverity.Warning,
                null,
                to,
                null,
                $"no row prints the months that would give {claim.Number.Printed}",
                named.Count == 1 ? named[0] : ""
            )
            : Contradicted(claim, to, totals);
    }

    private static List<CheckedRow> Rows(Context context, Sentence sentence, IReadOnlyList<string> named, Claim claim)
    {
        bool Fits(CheckedRow row) => row.IsPercentage == (claim.Number.Unit == NumberUnit.Percent);
        var rows = context.Rows(named).Where(Fits).ToList();
        return rows.Count > 0 || named.Count > 0 ? rows : [.. context.Section(sentence.Prose).Where(Fits)];
    }

    private static bool Says(Claim claim, MonthsTotalled total) =>
        claim.Kind switch
        {
            ClaimKind.Sum => claim.Says(total.Sum),
            ClaimKind.Mean => claim.Says(total.Mean),
            _ => total.Projections.Any(projection => claim.Says(projection.Value)),
        };

    /// <summary>An accumulative indicator, a year-to-date row or a mean column may state it outright.</summary>
    private static bool IsPrinted(CheckedRow row, Claim claim, Month to) =>
        (row.At(to) is { } value && claim.Kind != ClaimKind.Mean && claim.Says(value.Number()))
        || (claim.Kind == ClaimKind.Mean && row.Row.Cell(CellRole.Mean12)?.Number() is { } mean && claim.Says(mean));

    private static TextVerdict Contradicted(Claim claim, Month to, IReadOnlyList<MonthsTotalled> totals)
    {
        var total = totals.MinBy(candidate => Distance(claim, candidate))!;
        return new TextVerdict(
            FindingSeverity.Error,
            total.Row,
            to,
            new Quote(total.Values[0].Place, string.Join(" + ", total.Values.Select(value => value.Printed))),
            $"{Recomputed(claim, total)}, not {claim.Number.Printed}{total.Explain(StatedSum(claim, total))}"
        );
    }

    private static decimal Distance(Claim claim, MonthsTotalled total) => Math.Abs(StatedSum(claim, total) - total.Sum);

    /// <summary>The sum of the months that the stated number would need.</summary>
    private static decimal StatedSum(Claim claim, MonthsTotalled total) =>
        claim.Kind switch
        {
            ClaimKind.Sum => claim.Number.Value,
            ClaimKind.Mean => claim.Number.Value * total.Values.Count,
            _ => claim.Number.Value * total.Values.Count / (total.Values.Count + total.Projections[0].Remaining),
        };

    private static string Recomputed(Claim claim, MonthsTotalled total)
    {
        var sum =
            $"{Shown.Sum(total.Values.Select(value => value.Number()))} = {Shown.Number(total.Sum)} ({total.Values[0].Month.ToShort()} to {total.Values[^1].Month.ToShort()})";
        return claim.Kind switch
        {
            ClaimKind.Sum => sum,
            ClaimKind.Mean => $"{sum}, / {total.Values.Count} = {Shown.Number(Math.Round(total.Mean, 1))}",
            _ =>
                $"{sum}, + {Shown.Number(Math.Round(total.Mean, 1))} x {total.Projections[0].Remaining} months to {total.Projections[0].YearEnd.ToShort()} = {Shown.Number(Math.Round(total.Projections[0].Value))}",
        };
    }
}
