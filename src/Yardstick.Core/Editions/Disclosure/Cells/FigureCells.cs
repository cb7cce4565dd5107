using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure.Cells;

/// <summary>The figures of a delivery, each once however often it is printed: the total of a team table is the authority's figure of that month.</summary>
internal static class FigureCells
{
    private const int MonthsOfYear = 12;

    /// <summary>In printed order. Rows that are matched to no indicator hold no figure of ours.</summary>
    public static IReadOnlyList<FigureCell> Of(PublishedDelivery delivery, Func<string, Indicator?> find)
    {
        Dictionary<FigureName, FigureCell> cells = [];
        foreach (var (name, indicator, printed) in Printed(delivery, find))
        {
            if (printed.Truth(name, indicator) is { } cell && !cells.ContainsKey(name))
            {
                cells.Add(name, cell);
            }
        }

        return [.. cells.Values];
    }

    /// <summary>What a delivery shows of each figure: of several places the one that says most.</summary>
    public static IReadOnlyDictionary<FigureName, Shown> ShownIn(
        PublishedDelivery delivery,
        Func<string, Indicator?> find
    )
    {
        Dictionary<FigureName, Shown> shown = [];
        foreach (var (name, indicator, printed) in Printed(delivery, find))
        {
            var now = printed.Shown(indicator);
            if (!shown.TryGetValue(name, out var before) || now.Display > before.Display)
            {
                shown[name] = now;
            }
        }

        return shown;
    }

    private static IEnumerable<(FigureName, Indicator, PrintedNumbers)> Printed(
        PublishedDelivery delivery,
        Func<string, Indicator?> find
    )
    {
        foreach (var table in delivery.Tables)
        {
            foreach (var row in table.Rows.Where(row => row.Indicator is not null))
            {
                if (find(row.Indicator!) is { } indicator)
                {
                    foreach (var value in row.Values)
                    {
                        yield return (
                            new FigureName(
                                indicator.Key,
                                value.Month,
                                value.MonthsTogether == 1 ? "" : FigureName.TwelveMonths
                            ),
                            indicator,
                            PrintedNumbers.Of(value)
                        );
                    }
                }
            }

            if (table.Indicator is not null && find(table.Indicator) is { } divided)
            {
                foreach (var row in table.TeamRows)
                {
                    yield return (
                        new FigureName(divided.Key, delivery.Edition.Month, row.IsTotal ? "" : row.Team),
                        divided,
                        PrintedNumbers.Of(row)
                    );
                }
            }
        }
    }

    /// <summary>The numbers of one printed place.</summary>
    private sealed record PrintedNumbers(
        bool IsSuppressed,
        decimal? Value,
        decimal? Numerator,
        decimal? Denominator,
        string Text
    )
    {
        public static PrintedNumbers Of(PublishedValue value) =>
            new(
                value.State == PublishedValueState.Suppressed,
                value.Value,
                value.Numerator,
                value.Denominator,
                value.Printed
            );

        public static PrintedNumbers Of(PublishedTeamRow row) =>
            new(row.IsSuppressed, row.Percentage, row.Numerator, row.Denominator, row.PrintedPercentage ?? "");

        public FigureCell? Truth(FigureName name, Indicator indicator)
        {
            var isShare = indicator.Unit == IndicatorUnit.Percentage;
            var cell = new FigureCell
            {
                Name = name,
                Title = indicator.Title,
                Unit = indicator.Unit,
                Value = Value,
                Population = indicator.Unit is IndicatorUnit.RatePer10000 ? Denominator : null,
                Numerator = Whole(
                    indicator.Unit switch
                    {
                        IndicatorUnit.Weeks => null,
                        IndicatorUnit.Count when indicator.TimeBasis == TimeBasis.Forecast => SumBehind(name.Month),
                        IndicatorUnit.Count => Numerator ?? Value,
                        _ => Numerator,
                    }
                ),
                Denominator = isShare || indicator.Unit == IndicatorUnit.Weeks ? Whole(Denominator) : null,
            };
            return cell is { Numerator: null, Denominator: null } ? null : cell;
        }

        public Shown Shown(Indicator indicator) =>
            IsSuppressed ? new Shown(Display.Suppressed)
            : Numerator is not null || (indicator.Unit == IndicatorUnit.Count && Value is not null)
                ? new Shown(Display.Full)
            : Value is { } value ? new Shown(Display.Rounded, value, Decimals())
            : new Shown(Display.Absent);

        /// <summary>A straight line to the end of the year gives away the sum of the months that it starts from.</summary>
        private decimal? SumBehind(Month month) =>
            Value is { } year ? decimal.Round(year * month.Number / MonthsOfYear, 3) : null;

        private int Decimals() =>
            DisplayedFigure.Number(Text) is null || !Text.Contains('.', StringComparison.Ordinal)
                ? 0
                : Text.TrimEnd('%', ' ').Length - Text.IndexOf('.', StringComparison.Ordinal) - 1;

        private static long? Whole(decimal? number) =>
            number is { } known && known == decimal.Truncate(known) && known >= 0 ? (long)known : null;
    }
}
