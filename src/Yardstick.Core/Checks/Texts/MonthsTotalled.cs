using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Texts;

/// <summary>A run of printed months with its sum, mean and projections to a year end (derived-figures: projection).</summary>
internal sealed record MonthsTotalled(CheckedRow Row, IReadOnlyList<PublishedValue> Values)
{
    public decimal Sum => Values.Sum(value => value.Number());

    public decimal Mean => Sum / Values.Count;

    /// <summary>To the end of the calendar year and of the financial year: sum + mean x months remaining.</summary>
    public IReadOnlyList<(Month YearEnd, int Remaining, decimal Value)> Projections
    {
        get
        {
            var last = Values[^1].Month;
            Month[] ends = [new Month(last.Year, 12), last.StartOfFinancialYear.AddMonths(11)];
            return [.. ends.Select(end => (end, end.MonthsSince(last), Sum + (Mean * end.MonthsSince(last))))];
        }
    }

    /// <summary>
    /// From the month that the sentence names; else the runs that papers use: from January, from April, twelve months, and all that the
    /// row prints.
    /// </summary>
    public static IEnumerable<MonthsTotalled> Of(CheckedRow row, Month? since, Month to)
    {
        if (row.Known.Count == 0)
        {
            return [];
        }

        Month[] starts = since is { } named
            ? [named]
            : [row.Known[0].Month, new Month(to.Year, 1), to.StartOfFinancialYear, to.AddMonths(-11)];
        return starts
            .Distinct()
            .Select(start => row.Run(start, to))
            .Where(values => values is not null)
            .Select(values => new MonthsTotalled(row, values!));
    }

    /// <summary>The slip that would give a stated sum: two equal months counted once, a month left out or counted twice; empty when none does.</summary>
    public string Explain(decimal statedSum)
    {
        // A stated mean or projection is rounded, so the sum that it needs is known only within so much.
        var slack = Values.Count / 2m;
        var dropped = Values.Where(value => Math.Abs(Sum - value.Number() - statedSum) <= slack).ToList();
        var twins = dropped
            .Select(value => Values.Where(other => other.Value == value.Value).ToList())
            .FirstOrDefault(equal => equal.Count > 1);
        if (twins is not null)
        {
            return $": {Shown.Number(twins[0].Number())} stands in {string.Join(" and ", twins.Select(value => value.Month.ToShort()))} and was counted once";
        }

        if (dropped.Count > 0)
        {
            return $": {dropped[0].Month.ToShort()} ({dropped[0].Printed}) was left out";
        }

        return Values.FirstOrDefault(value => Math.Abs(Sum + value.Number() - statedSum) <= slack) is { } twice
            ? $": {twice.Month.ToShort()} ({twice.Printed}) was counted twice"
            : "";
    }
}
