using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Imports;

/// <summary>The four editions of the sample, counted by hand in the files.</summary>
public sealed class PublishedSampleTests
{
    [Fact]
    public void The_June_2023_report_has_seven_tables_with_thirteen_months_each()
    {
        var delivery = Read("2023-06-panel-report").Delivery;

        Assert.Equal(
            [
                ("Context of demand", 8),
                ("Trends of children across the service", 11),
                ("Earlier & meaningful interventions", 8),
                ("Visits to create change", 5),
                ("Management oversight", 6),
                ("Multi-agency working", 3),
                ("Robust corporate parenting", 9),
            ],
            delivery.Tables.Select(table => (table.Title, table.Rows.Count))
        );
        Assert.All(delivery.Tables.SelectMany(table => table.Rows), row => Assert.Equal(13, row.Values.Count));
        Assert.Equal(new Month(2023, 6), delivery.Edition.Month);
    }

    /// <summary>Blank: assessments started and open to early help in June 2022. Dash: same worker, June to November 2022.</summary>
    [Fact]
    public void Every_month_of_the_June_2023_report_is_known_but_eight()
    {
        var values = Read("2023-06-panel-report")
            .Delivery.Tables.SelectMany(table => table.Rows)
            .SelectMany(row => row.Values);

        var states = values.CountBy(value => value.State).ToDictionary();

        Assert.Equal(642, states[PublishedValueState.Known]);
        Assert.Equal(2, states[PublishedValueState.Blank]);
        Assert.Equal(6, states[PublishedValueState.NotAvailable]);
    }

    [Fact]
    public void Judgements_of_the_June_2023_report_are_read_by_their_dots_and_arrows()
    {
        var rows = Read("2023-06-panel-report").Delivery.Tables.SelectMany(table => table.Rows).ToList();

        // Re-referrals rose from 25% to 35% and carry an arrow down: worse.
        var reReferrals = rows.Single(row => row.PrintedTitle == "Percentage of re-referrals within 12 months");
        Assert.Equal(-1, reReferrals.Cell(CellRole.Direction)?.Value);
        Assert.Equal(23, reReferrals.Cell(CellRole.Target)?.Value);
        Assert.Equal(27, reReferrals.Cell(CellRole.OwnLastYear)?.Value);
        Assert.Equal("So'ton 21/22", reReferrals.Cell(CellRole.OwnLastYear)?.Header);
        Assert.Equal(21, reReferrals.Cell(CellRole.StatisticalNeighbours)?.Value);
        Assert.Equal(26, reReferrals.Cell(CellRole.Region)?.Value);
        Assert.Equal(21, reReferrals.Cell(CellRole.England)?.Value);

        var rags = rows.Select(row => row.Cell(CellRole.Rag)).OfType<PublishedCell>().ToList();
        Assert.Equal(14, rags.Count(rag => rag.Value is not null));
        Assert.Equal(14, rags.Count(rag => rag.Printed == "●" && rag.Value is null));
        Assert.Equal(28, rows.Count(row => row.Cell(CellRole.Direction)?.Value is not null));
    }

    [Fact]
    public void The_October_2022_report_has_numerators_and_denominators_for_every_month()
    {
        var delivery = Read("2022-10-performance-report").Delivery;

        var values = delivery.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Values).ToList();
        Assert.Equal([4, 4], delivery.Tables.Select(table => table.Rows.Count));
        Assert.Equal(72, values.Count);
        Assert.All(values, value => Assert.True(value.Numerator <= value.Denominator));
        var visits = delivery.Tables[0].Rows[0].ValueFor(new Month(2022, 10));
        Assert.Equal((86m, 265m, 307m), (visits?.Value, visits?.Numerator, visits?.Denominator));
        Assert.Equal(DisplayRounding.Truncate, delivery.Edition.Rounding);
    }

    [Fact]
    public void The_January_2021_dataset_has_wanted_directions_and_never_a_direction()
    {
        var rows = Assert.Single(Read("2021-01-monthly-dataset").Delivery.Tables).Rows;

        Assert.Equal(23, rows.Count);
        Assert.All(rows, row => Assert.Equal(6, row.Values.Count));
        Assert.All(rows, row => Assert.Null(row.Cell(CellRole.Direction)));
        Assert.Equal(7, rows.Count(row => row.Cell(CellRole.WantedDirection)?.Value == 1));
        Assert.Equal(5, rows.Count(row => row.Cell(CellRole.WantedDirection)?.Value == -1));
        var inNeed = rows.Single(row => row.Reference == "EH2");
        Assert.Equal(1289, inNeed.Cell(CellRole.Mean12)?.Value);
        Assert.Equal(1379, inNeed.Cell(CellRole.Maximum12)?.Value);
        Assert.Equal(-13, inNeed.Cell(CellRole.ChangeOnYear)?.Value);
        var adults = rows.Single(row => row.Reference == "EH1c");
        Assert.Equal(
            [("target_17_18", "288"), ("target_18_19", "336"), ("target_19_20", "TBC")],
            adults.Cells.Where(cell => cell.Role == CellRole.TargetOfYear).Select(cell => (cell.Header, cell.Printed))
        );
    }

    [Fact]
    public void The_July_2023_tables_have_references_signed_trends_and_teams()
    {
        var tables = Read("2023-07-board-tables").Delivery.Tables;

        Assert.Equal([8, 6, 0], tables.Select(table => table.Rows.Count));
        Assert.Equal(-144, tables[0].Rows[0].Cell(CellRole.Trend)?.Value);
        Assert.Equal("43", tables[0].Rows[1].Reference);
        Assert.Equal("2286", tables[0].Rows[1].Cell(CellRole.Other)?.Printed);
        var teams = tables[2];
        Assert.Equal("Percentage of C&F assessments completed within 45 working days", teams.IndicatorTitle);
        Assert.Equal(11, teams.TeamRows.Count);
        var east = teams.TeamRows[4];
        Assert.Equal(("SWF East 1", 5m, 9m, 55.4m), (east.Team, east.Numerator, east.Denominator, east.Percentage));
        Assert.Null(teams.TeamRows[1].Percentage);
        Assert.True(teams.TeamRows[^1].IsTotal);
        Assert.Single(teams.TeamRows, row => row.IsTotal);
    }

    [Theory]
    [InlineData("2021-01-monthly-dataset")]
    [InlineData("2022-10-performance-report")]
    [InlineData("2023-06-panel-report")]
    [InlineData("2023-07-board-tables")]
    public void Every_cell_of_the_sample_is_accepted(string folder)
    {
        var cells = Directory
            .GetFiles(PathOf(folder))
            .Where(file => Path.GetFileName(file) is not ("edition.csv" or "tables.csv"))
            .Sum(CellsWithText);

        var summary = Read(folder).Summary;

        Assert.Equal(new Tally(cells, SetAside: 0, Ignored: 0), summary.Cells);
    }

    /// <summary>Counts without the product's reader: the sample's quoted cells hold commas and no line breaks.</summary>
    private static int CellsWithText(string file)
    {
        var count = 0;
        foreach (var line in File.ReadLines(file))
        {
            var (hasText, isQuoted) = (false, false);
            foreach (var character in line)
            {
                isQuoted ^= character == '"';
                var ends = character == ',' && !isQuoted;
                count += ends && hasText ? 1 : 0;
                hasText = !ends && (hasText || character != '"');
            }

            count += hasText ? 1 : 0;
        }

        return count;
    }

    private static PublishedReading Read(string folder) =>
        new PublishedImport(PublishedSpellings.Shipped, (_, _) => null).Read(PathOf(folder), EditionOptions.None);

    private static string PathOf(string folder) =>
        Path.Combine(AppContext.BaseDirectory, "samples", "published", folder);
}
