using System.Globalization;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Core.Reports.National;

/// <summary>National measures of a council as tables: all of a topic in their newest year, or one in all years.</summary>
public static class MeasureTables
{
    /// <summary>The measures of a topic, one a row.</summary>
    /// <param name="link">The page of a measure, by its short name.</param>
    public static TableContent OfTopic(
        string id,
        string topic,
        CouncilProfile profile,
        Func<string, string>? link = null
    )
    {
        var lines = profile.Measures.Where(line => line.Measure.Topic == topic).ToList();
        return new TableContent
        {
            Id = id,
            Caption = $"{topic}: {profile.Council.Name} and others, newest published year",
            Columns =
            [
                new TableColumn("Measure", HeadsRow: true),
                new TableColumn("Period", ColumnKind.Prose),
                new TableColumn(profile.Council.Name, ColumnKind.Number),
                new TableColumn($"Neighbours, mean ({profile.Model.Name})", ColumnKind.Number),
                new TableColumn(profile.Council.Region, ColumnKind.Number),
                new TableColumn("England", ColumnKind.Number),
                new TableColumn("Rank, 1 is best", ColumnKind.Number),
                new TableColumn("Quartile", ColumnKind.Judgement),
            ],
            Rows =
            [
                .. lines.Select(line => new TableRow([
                    new TableCell(line.Measure.Title, Link: link?.Invoke(line.Measure.Name)),
                    new TableCell(line.Comparison.PeriodInWords),
                    .. Compared(line),
                ])),
            ],
            Notes =
            [
                "Figures of a whole year or of its last day, as published. Neighbours: the unweighted mean of those of the ten that have a value. Not ranked: no value is published, or neither direction is better.",
                .. lines.Select(line => line.Comparison.Source).Distinct(),
            ],
        };
    }

    /// <summary>All years of a measure, the newest first.</summary>
    public static TableContent OfYears(string id, CouncilProfile profile, IReadOnlyList<MeasureOfCouncil> years) =>
        new()
        {
            Id = id,
            Caption = $"{years[0].Measure.Title}: all published years",
            Columns =
            [
                new TableColumn("Period", HeadsRow: true),
                new TableColumn(profile.Council.Name, ColumnKind.Number),
                new TableColumn($"Neighbours, mean ({profile.Model.Name})", ColumnKind.Number),
                new TableColumn(profile.Council.Region, ColumnKind.Number),
                new TableColumn("England", ColumnKind.Number),
                new TableColumn("Rank, 1 is best", ColumnKind.Number),
                new TableColumn("Quartile", ColumnKind.Judgement),
                new TableColumn("Neighbours with a value", ColumnKind.Number),
                new TableColumn("Councils without", ColumnKind.Number),
            ],
            Rows =
            [
                .. years
                    .Reverse()
                    .Select(line => new TableRow([
                        new TableCell(line.Comparison.PeriodInWords),
                        .. Compared(line),
                        Count(line.Comparison.NeighboursKnown),
                        Count(line.Comparison.AuthoritiesWithout),
                    ])),
            ],
            Notes = [years[0].Comparison.Source],
        };

    private static TableCell[] Compared(MeasureOfCouncil line) =>
        [
            MeasureText.Own(line.Measure, line.Comparison),
            MeasureText.Mean(line.Measure, line.Comparison.NeighbourMean),
            MeasureText.Wider(line.Measure, line.Comparison.Region),
            MeasureText.Wider(line.Measure, line.Comparison.England),
            MeasureText.Rank(line.Standing),
            MeasureText.Band(line.Standing),
        ];

    private static TableCell Count(int number) => new(number.ToString(CultureInfo.InvariantCulture), number);
}
