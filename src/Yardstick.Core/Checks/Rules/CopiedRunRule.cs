using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>
/// The same run of numbers in another row, in the same months or shifted in time, also between two editions. Runs of common values
/// (95%, 95%, 96%) are no evidence: a run counts by how unlikely it is.
/// </summary>
internal sealed class CopiedRunRule(IReadOnlyList<EqualByNature> equals)
{
    /// <param name="editions">One authority's editions, oldest publication first.</param>
    public IEnumerable<CheckFinding> Check(IReadOnlyList<CheckedEdition> editions)
    {
        var rows = editions.SelectMany(edition => edition.Series).Where(series => series.Known.Count > 0).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                if (MayBeCompared(rows[i], rows[j]) && Longest(rows[i], rows[j]) is { } run)
                {
                    yield return Finding(rows[i], rows[j], run);
                }
            }
        }
    }

    /// <summary>Between editions only the same indicator is compared: another row with the same numbers shows inside its own edition.</summary>
    private bool MayBeCompared(CheckedRow left, CheckedRow right) =>
        left.IsPercentage == right.IsPercentage
        && (left.Edition == right.Edition || left.Identity == right.Identity)
        && !equals.Any(pair => pair.Indicators.Contains(left.Name) && pair.Indicators.Contains(right.Name));

    private static EqualRun? Longest(CheckedRow left, CheckedRow right)
    {
        var sameSeries = left.Identity == right.Identity;
        // One indicator printed twice agrees month by month: only a shift is news. A row with itself is compared forwards only.
        return EqualRun
            .Between(left, right)
            .Where(run => !(sameSeries && run.Shift == 0) && !(left == right && run.Shift < 0))
            .Where(run => run.IsEvidence)
            .MaxBy(run => run.Bits);
    }

    private static CheckFinding Finding(CheckedRow left, CheckedRow right, EqualRun run)
    {
        var where =
            left == right ? "the same row"
            : left.Edition == right.Edition ? $"\"{right.Row.PrintedTitle}\""
            : $"the same indicator in \"{right.Edition.Name}\"";
        var when =
            run.Shift == 0
                ? "the same months"
                : $"{Shown.Months([run.Right[0].Month])} to {Shown.Months([run.Right[^1].Month])}, {Math.Abs(run.Shift)} months {(run.Shift > 0 ? "earlier" : "later")}";
        return CheckFinding.Of(
            FindingSeverity.Warning,
            "target-or-outlier",
            left.Name,
            run.Left[^1].Month,
            new Quote(run.Left[0].Place, Values(run.Left)),
            new Quote(run.Right[0].Place, Values(run.Right)),
            $"{run.Left.Count} values from {run.Left[0].Month.ToShort()} to {run.Left[^1].Month.ToShort()} also stand in {where} for {when}: copied?"
        );
    }

    private static string Values(IEnumerable<PublishedValue> values) =>
        string.Join(", ", values.Select(value => value.Printed));
}
