using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Workbooks;
using Yardstick.Core.Imports.Published.Spellings;

namespace Yardstick.Core.Imports.Published.Cells;

/// <summary>What the cell of a month says.</summary>
/// <param name="Rule">A finding's rule where something must be said about the cell; null where nothing must.</param>
/// <param name="Problem">Continues "The cell holds …": what is wrong and what to do.</param>
internal sealed record MonthCell(
    PublishedValueState State,
    decimal? Value = null,
    decimal? Numerator = null,
    decimal? Denominator = null,
    string? Rule = null,
    string? Problem = null
)
{
    public static MonthCell Read(TextCell cell, ValueSpellings spellings)
    {
        if (cell.IsBlank)
        {
            return new MonthCell(PublishedValueState.Blank);
        }

        if (cell.Number is not null && new NumberFormat(cell.NumberFormat ?? NumberFormat.General).IsDate)
        {
            return Unreadable(
                "value-shown-as-date",
                "a number that its format shows as a date: give the cell a number format"
            );
        }

        if (PrintedRatio.Read(cell.Text) is { } ratio)
        {
            return new MonthCell(PublishedValueState.Known, ratio.Percentage, ratio.Numerator, ratio.Denominator);
        }

        if (spellings.IsSuppressed(cell.Text))
        {
            return new MonthCell(
                PublishedValueState.NotAvailable,
                Rule: "value-suppressed",
                Problem: "a mark for a number that the council held back: it is kept as not available"
            );
        }

        if (spellings.StateOf(cell.Text) is { } state)
        {
            return new MonthCell(state);
        }

        return PrintedNumber.Of(cell) is { Comparison: "" } number
            ? new MonthCell(PublishedValueState.Known, number.Value)
            : Unreadable("value-unreadable", "no number, no percentage and no known word: correct the cell");
    }

    private static MonthCell Unreadable(string rule, string problem) =>
        new(PublishedValueState.Unreadable, Rule: rule, Problem: problem);
}
