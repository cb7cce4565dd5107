using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Composition;

/// <summary>The development timetable of indicators: what comes, what is late and why, what is retired and what takes its place.</summary>
public static class TimetableTables
{
    /// <summary>One table for what comes and one for what came and went; nothing where there is nothing to say.</summary>
    /// <param name="titleOf">The title of an indicator.</param>
    public static IReadOnlyList<TableContent> Of(DevelopmentTimetable timetable, Func<string, string> titleOf)
    {
        var id = ClosingComposer.AnchorOf(ClosingPart.DevelopmentTimetable);
        List<TableContent> tables = [];
        if (timetable.NextMonths.Count + timetable.Later.Count > 0)
        {
            tables.Add(
                new TableContent
                {
                    Id = id,
                    Caption = $"Indicators that are to come, as of {DateText.Of(timetable.Day)}",
                    Columns =
                    [
                        new TableColumn("Indicator", HeadsRow: true),
                        new TableColumn("Planned for", ColumnKind.Prose),
                        new TableColumn("What it is to show", ColumnKind.Prose),
                        new TableColumn("Owner"),
                    ],
                    Rows =
                    [
                        .. timetable.NextMonths.Select(life => Coming(life, timetable.Day, "Next three months")),
                        .. timetable.Later.Select(life => Coming(life, timetable.Day, "Later")),
                    ],
                    Notes =
                    [
                        "What is to come has no figure in any table until it is live: it is not reported yet, and not 0.",
                    ],
                }
            );
        }

        if (timetable.BecameLive.Count + timetable.Retired.Count > 0)
        {
            tables.Add(
                new TableContent
                {
                    Id = $"{id}-changed",
                    Caption = $"Indicators that became live or are retired, as of {DateText.Of(timetable.Day)}",
                    Columns =
                    [
                        new TableColumn("Indicator", HeadsRow: true),
                        new TableColumn("Change"),
                        new TableColumn("Taken over by"),
                        new TableColumn("Why", ColumnKind.Prose),
                    ],
                    Rows =
                    [
                        .. timetable.BecameLive.Select(life => new TableRow([
                            new TableCell(life.Title),
                            new TableCell($"Live from {DateText.Of(life.EffectiveOn!.Value)}"),
                            new TableCell("–"),
                            new TableCell(life.Why),
                        ])),
                        .. timetable.Retired.Select(life => new TableRow([
                            new TableCell(life.Title),
                            new TableCell($"Retired from {DateText.Of(life.EffectiveOn!.Value)}"),
                            new TableCell(life.Successor is { } key ? titleOf(key) : "nothing"),
                            new TableCell(life.Note ?? ""),
                        ])),
                    ],
                }
            );
        }

        return tables;
    }

    internal static IEnumerable<Block> Of(ReportMaterial material) =>
        material.Parts is { Life.Count: > 0 } parts
            ? Of(
                    DevelopmentTimetable.Of(parts.Life, material.Edition.PublishedOn),
                    key => TitleOf(key, parts.Life, material)
                )
                .Select(table => new Block.Table(table))
            : [];

    internal static string TitleOf(string key, IReadOnlyList<IndicatorLife> lives, ReportMaterial material) =>
        material.FindIndicator(key)?.Title ?? lives.FirstOrDefault(life => life.Indicator == key)?.Title ?? key;

    private static TableRow Coming(IndicatorLife life, DateOnly day, string when) =>
        new([
            new TableCell(life.Title),
            new TableCell($"{Capital(LifeStages.InWords(life.Stage))}. {Planned(life, day, when)}"),
            new TableCell(life.Shows),
            new TableCell(life.OwnerRole),
        ]);

    /// <summary><c>30 September 2023 (Next three months). Delayed: planned first for 30 June 2023. The supplier is late.</c></summary>
    private static string Planned(IndicatorLife life, DateOnly day, string when) =>
        life.PlannedFor is not { } planned ? "No day yet"
        : !life.IsDelayed(day) ? $"{DateText.Of(planned)} ({when})"
        : planned < day ? $"Delayed: it was planned for {DateText.Of(planned)} and is not there yet"
        : $"{DateText.Of(planned)} ({when}). Delayed: planned first for {DateText.Of(life.PlannedFirst!.Value)}{(life.Note is { } note ? $". {note}" : "")}";

    private static string Capital(string text) => char.ToUpper(text[0], FigureText.English) + text[1..];
}
