using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Texts;

/// <summary>A stated change: "decreased by 3%", "190 less than this time last year", "dipped by approximately 10%".</summary>
internal static class ChangeClaim
{
    public static TextVerdict? Check(Context context, Sentence sentence, Claim claim, IReadOnlyList<string> named)
    {
        var month = claim.Month ?? context.Edition.Edition.Month;
        var rows = context.Rows(named);
        var steps = Steps(rows.Count > 0 ? rows : context.Section(sentence.Prose), claim, month).ToList();
        if (steps.Count == 0)
        {
            return context.OnlyNamed
                ? TextVerdict.Untested(month, $"no figure of {month.ToWords()} and an earlier month gives this change")
                : null;
        }

        if (
            steps.Any(step => Says(claim, step))
            || rows.Any(row => row.Row.Cells.Any(cell => IsPrintedChange(claim, cell)))
        )
        {
            return null;
        }

        if (rows.Count == 0)
        {
            return new TextVerdict(
                FindingSeverity.Warning,
                null,
                month,
                null,
                $"no row of \"{sentence.Prose.Section}\" changed by {claim.Number.Printed} to {month.ToWords()}"
            );
        }

        var nearest = steps.MinBy(step => Math.Abs(Math.Abs(step.Relative) - claim.Number.Value))!;
        return new TextVerdict(
            FindingSeverity.Error,
            nearest.Row,
            month,
            new Quote(nearest.Current.Place, $"{nearest.Previous.Printed} to {nearest.Current.Printed}"),
            $"{nearest.Previous.Printed} ({nearest.Previous.Month.ToShort()}) to {nearest.Current.Printed} ({nearest.Current.Month.ToShort()}) is {Shown.Signed(nearest.Difference)}{(nearest.Row.IsPercentage ? " points" : "")}, {Shown.Signed(Math.Round(nearest.Relative, 1))}%, not {(claim.Change.Sign < 0 ? "-" : "")}{claim.Number.Printed}"
        );
    }

    /// <summary>From the month that the sentence names, from the same month last year where it says so, else from the month before.</summary>
    private static IEnumerable<Step> Steps(IReadOnlyList<CheckedRow> rows, Claim claim, Month month)
    {
        var earlier = claim.Change.Earlier ?? (claim.Change.OnYear ? month.SameMonthLastYear : month.Previous);
        return from row in rows
            where
                claim.Number.Unit == NumberUnit.Percent || row.IsPercentage == (claim.Number.Unit == NumberUnit.Points)
            let current = row.At(month)
            let previous = row.At(earlier)
            where current is not null && previous is not null && previous.Number() != 0
            select new Step(row, current, previous);
    }

    /// <summary>A change in per cent may be meant as relative or, of a percentage, as points.</summary>
    private static bool Says(Claim claim, Step step)
    {
        var sign = claim.Change.Sign;
        if (sign != 0 && step.Difference != 0 && Math.Sign(step.Difference) != sign)
        {
            return false;
        }

        var stated = claim.Number.Value;
        // Rounding of the printed percentages moves a relative change; "approximately" moves it more.
        var slack = claim.Nearness == Nearness.Exact ? step.Slack : stated / 2;
        var byDifference = claim.Number.Unit != NumberUnit.Percent || step.Row.IsPercentage;
        return (byDifference && Near(claim, Math.Abs(step.Difference), step.Row.IsPercentage ? 1 : 0, stated))
            || (
                claim.Number.Unit == NumberUnit.Percent
                && Math.Abs(Math.Abs(step.Relative) - stated) <= Math.Max(1, slack)
            );
    }

    private static bool Near(Claim claim, decimal figure, decimal slack, decimal stated) =>
        claim.Nearness == Nearness.Exact ? Math.Abs(figure - stated) <= slack
        : claim.Nearness == Nearness.About ? Math.Abs(figure - stated) <= stated / 2
        : claim.Says(figure);

    private static bool IsPrintedChange(Claim claim, PublishedCell cell) =>
        cell.Role is CellRole.ChangeOnMonth or CellRole.ChangeOnYear
        && cell.Number() is { } change
        && Math.Abs(change) == claim.Number.Value
        && claim.Change.Sign * Math.Sign(change) >= 0;

    private sealed record Step(CheckedRow Row, PublishedValue Current, PublishedValue Previous)
    {
        public decimal Difference => Current.Number() - Previous.Number();

        public decimal Relative => 100 * Difference / Previous.Number();

        /// <summary>How far rounding to whole numbers can move the relative change; counts are exact.</summary>
        public decimal Slack => Row.IsCount ? 0.5m : 100 / Previous.Number();
    }
}
