using System.Globalization;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Composition;

/// <summary>How many children the workers of each team hold, and each worker of those; only where the material holds them.</summary>
internal static class CaseloadTables
{
    private const string NoTeam = "No team recorded";

    public static IEnumerable<Block> Of(ReportMaterial material)
    {
        if (material.Parts is not { Caseloads.Count: > 0 } parts)
        {
            yield break;
        }

        var teams = parts
            .Caseloads.GroupBy(each => each.TeamId is { } team ? parts.TeamNames.GetValueOrDefault(team, team) : NoTeam)
            .OrderBy(team => team.Key == NoTeam)
            .ThenBy(team => team.Key, StringComparer.Ordinal)
            .ToList();
        var id = ClosingComposer.AnchorOf(ClosingPart.Caseloads);
        yield return new Block.Inset(
            "Workers stand here by their number in the case system. This section is no part of what is published."
        );
        yield return new Block.Table(Summary(id, material, teams, parts.Caseloads));
        yield return new Block.Table(Workers($"{id}-workers", material, teams));
    }

    private static TableContent Summary(
        string id,
        ReportMaterial material,
        IReadOnlyList<IGrouping<string, Caseload>> teams,
        IReadOnlyList<Caseload> all
    ) =>
        new()
        {
            Id = id,
            Caption = $"Caseloads by team, {DateText.Of(material.Edition.DataTo)}",
            Columns =
            [
                new TableColumn("Team", HeadsRow: true),
                new TableColumn("Workers with children", ColumnKind.Number),
                new TableColumn("Children", ColumnKind.Number),
                new TableColumn("Most held by one worker", ColumnKind.Number),
                new TableColumn("Workers at or over their limit", ColumnKind.Number),
            ],
            Rows =
            [
                .. teams.Select(team => new TableRow([new TableCell(team.Key), .. Counts([.. team])])),
                new TableRow([new TableCell("All teams"), .. Counts(all)], IsTotal: true),
            ],
            Notes = ["A worker stands in the team in which most of the worker's children are."],
        };

    private static TableContent Workers(
        string id,
        ReportMaterial material,
        IReadOnlyList<IGrouping<string, Caseload>> teams
    ) =>
        new()
        {
            Id = id,
            Caption = $"Caseloads by worker, {DateText.Of(material.Edition.DataTo)}",
            Columns =
            [
                new TableColumn("Worker", HeadsRow: true),
                new TableColumn("Team"),
                new TableColumn("Status"),
                new TableColumn("Full-time equivalent", ColumnKind.Number),
                new TableColumn("Children", ColumnKind.Number),
                new TableColumn("Limit", ColumnKind.Judgement),
            ],
            Rows =
            [
                .. teams.SelectMany(team =>
                    team.OrderByDescending(each => each.Children)
                        .ThenBy(each => each.WorkerId, StringComparer.Ordinal)
                        .Select(each => new TableRow([
                            new TableCell(each.WorkerId),
                            new TableCell(team.Key),
                            new TableCell(each.Status ?? "not recorded"),
                            new TableCell(
                                each.Fte?.ToString("0.##", CultureInfo.InvariantCulture) ?? "not recorded",
                                each.Fte
                            ),
                            Number(each.Children),
                            each.OverLimit
                                ? new TableCell("at or over the limit", Tone: Tone.Caution)
                                : new TableCell("under the limit"),
                        ]))
                ),
            ],
        };

    private static IEnumerable<TableCell> Counts(IReadOnlyList<Caseload> held) =>
        [
            Number(held.Count),
            Number(held.Sum(each => each.Children)),
            Number(held.Max(each => each.Children)),
            Number(held.Count(each => each.OverLimit)),
        ];

    private static TableCell Number(long count) => new(FigureText.Of(count, unit: null), count);
}
