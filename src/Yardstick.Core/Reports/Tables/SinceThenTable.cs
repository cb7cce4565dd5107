using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Tables;

/// <summary>How many figures are better, the same or worse than a month ago, and than what the panel last saw.</summary>
public static class SinceThenTable
{
    /// <param name="meeting">The panel's last meeting; null when none is known, and there is no row for it.</param>
    public static TableContent Build(string id, Overview overview, PanelMeeting? meeting) =>
        new()
        {
            Id = id,
            Caption = "How many figures are better or worse",
            Columns =
            [
                new TableColumn("Since", HeadsRow: true),
                new TableColumn("Better", ColumnKind.Number),
                new TableColumn("The same", ColumnKind.Number),
                new TableColumn("Worse", ColumnKind.Number),
                new TableColumn("Not compared", ColumnKind.Number),
            ],
            Rows =
            [
                .. overview.Month is { } month
                    ? (TableRow[])[Row(LastMonth(month), overview.Since(month.Previous))]
                    : [],
                .. meeting is null ? (TableRow[])[] : [Row(Panel(meeting), overview.Since(meeting.Month))],
            ],
            Notes = ["Not compared: neither direction is better, or one of the two months is not known."],
        };

    /// <summary>The sentence that stands in the place of the row when no meeting is known.</summary>
    public static string NoMeeting(string authority) =>
        $"No panel meeting of {authority} is known that had earlier figures before it, so this month is laid beside the month before alone.";

    /// <summary><c>The panel met on 20 July 2023, with the figures of June 2023</c>.</summary>
    public static string Panel(PanelMeeting meeting) =>
        $"The panel met on {DateText.Of(meeting.MetOn)}, with the figures of {meeting.Month.ToWords()}";

    private static string LastMonth(Periods.Month month) => $"Last month, {month.Previous.ToWords()}";

    private static TableRow Row(string name, SinceThen since) =>
        new([
            new TableCell(name),
            Count(since.Better),
            Count(since.Same),
            Count(since.Worse),
            Count(since.NotCompared),
        ]);

    private static TableCell Count(int number) => new(FigureText.Of(number, unit: null), number);
}
