using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks;

/// <summary>One printed indicator row as the rules see it: its known months in time order.</summary>
internal sealed class CheckedRow
{
    private readonly Dictionary<Month, PublishedValue> _byMonth;

    public CheckedRow(PublishedEdition edition, PublishedTable table, PublishedRow row, Indicator? indicator)
    {
        Edition = edition;
        Table = table;
        Row = row;
        Indicator = indicator;
        Known =
        [
            .. row
                .Values.Where(value => value is { State: PublishedValueState.Known, Value: not null })
                .DistinctBy(value => value.Month)
                .OrderBy(value => value.Month),
        ];
        _byMonth = Known.ToDictionary(value => value.Month);
        IsPercentage =
            indicator?.Unit == IndicatorUnit.Percentage
            || (indicator is null && Known.Any(value => value.Printed.Contains('%', StringComparison.Ordinal)));
    }

    public PublishedEdition Edition { get; }

    public PublishedTable Table { get; }

    public PublishedRow Row { get; }

    public Indicator? Indicator { get; }

    /// <summary>Months with a known value, oldest first; a month printed twice counts once.</summary>
    public IReadOnlyList<PublishedValue> Known { get; }

    public bool IsPercentage { get; }

    /// <summary>A number of children or events, printed exactly; percentages and rates are rounded when printed.</summary>
    public bool IsCount =>
        !IsPercentage && (Indicator is null ? !LooksLikeRate : Indicator.Unit == IndicatorUnit.Count);

    /// <summary>Named in findings: the catalogue's key, or the printed title while unmapped.</summary>
    public string Name => Row.Indicator ?? Row.PrintedTitle;

    /// <summary>Two rows with one identity are the same indicator.</summary>
    public string Identity => Row.Indicator ?? $"title:{PrintedTitle.Of(Row.PrintedTitle).Folded}";

    public string Audience => Table.Audience ?? Edition.Audience;

    /// <summary>The month that the row's judgements speak of: the edition's, or the newest printed when that has no column.</summary>
    public Month ReportedMonth =>
        Row.Values.Count == 0 || Row.Values.Any(value => value.Month == Edition.Month)
            ? Edition.Month
            : Row.Values.Max(value => value.Month);

    public PublishedValue? At(Month month) => _byMonth.GetValueOrDefault(month);

    /// <summary>The value that a month's is compared with: that of the period before, which is a quarter for what is counted so.</summary>
    public PublishedValue? Before(Month month) =>
        OwnPeriod.Before(month, Indicator?.TimeBasis) is { } before ? At(before) : null;

    /// <summary>The values of a run of months, or null when one of them is not known.</summary>
    public IReadOnlyList<PublishedValue>? Run(Month first, Month last)
    {
        var months = last.MonthsSince(first) + 1;
        if (months < 1)
        {
            return null;
        }

        var values = Month.RunEnding(last, months).Select(At).OfType<PublishedValue>().ToList();
        return values.Count == months ? values : null;
    }

    private bool LooksLikeRate => Row.PrintedTitle.Contains("rate", StringComparison.OrdinalIgnoreCase);
}

internal static class QuotedValues
{
    public static Quote Quote(this PublishedValue value) => new(value.Place, value.Printed);

    public static Quote Quote(this PublishedCell cell) => new(cell.Place, cell.Printed);

    /// <summary>The value as a reader sees it: a workbook may store more digits than it shows.</summary>
    public static decimal Number(this PublishedValue value) => DisplayedNumber.Of(value.Value ?? 0, value.Printed);

    /// <summary>The cell's number as a reader sees it; null when it holds none.</summary>
    public static decimal? Number(this PublishedCell cell) =>
        cell.Value is { } value ? DisplayedNumber.Of(value, cell.Printed) : null;
}
