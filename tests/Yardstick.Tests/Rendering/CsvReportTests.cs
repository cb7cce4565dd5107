using System.Globalization;
using CsvHelper;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Csv;

namespace Yardstick.Tests.Rendering;

public sealed class CsvReportTests
{
    [Fact]
    public async Task Each_section_is_a_file_without_a_byte_order_mark()
    {
        var files = await new CsvReport().DrawAsync(SampleReport.Report, TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "panel-report-2023-06-summary.csv",
                "panel-report-2023-06-visits.csv",
                "panel-report-2023-06-teams.csv",
                "panel-report-2023-06-glossary.csv",
            ],
            files.Select(file => file.Name)
        );
        Assert.All(files, file => Assert.Equal((byte)'t', file.Content.Span[0]));
    }

    [Fact]
    public void Every_row_names_its_table_and_holds_the_printed_figures()
    {
        var row = Rows(SampleReport.Report.Sections[1]).First(row => row["table_id"] == "visits-scorecard");

        Assert.Equal("Children on a plan visited within 10 working days", row["Indicator"]);
        Assert.Equal(
            ("86%", "≥ 90%", "Amber", "-3%"),
            (row["Jun-23"], row["Target"], row["Against target"], row["Change on month"])
        );
    }

    [Fact]
    public void Months_of_a_longer_chart_come_before_those_of_the_scorecard()
    {
        var columns = Rows(SampleReport.Report.Sections[1])[0].Keys.ToList();

        Assert.Equal(SampleCharts.Months(25), columns.Skip(columns.IndexOf("Jun-21")).Take(25));
    }

    [Fact]
    public void A_thousands_comma_is_left_out_of_numbers() =>
        Assert.Equal("1060", Rows(SampleReport.Report.Sections[2])[^1]["Children"]);

    [Fact]
    public void Sentences_terms_and_quotes_are_kept()
    {
        var rows = Rows(SampleReport.Report.Sections[1]).Concat(Rows(SampleReport.Report.Sections[3])).ToArray();

        Assert.Contains(rows, row => row.GetValueOrDefault("text") == "How often children are seen <and> by whom.");
        Assert.Contains(
            rows,
            row =>
                row.GetValueOrDefault("Indicator")
                == "Looked-after children visited as agreed & recorded in \"<42 days\""
        );
        Assert.Contains(rows, row => row.GetValueOrDefault("Term") == "'=SUM");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("-3 points", "'-3 points")]
    [InlineData("-3", "-3")]
    [InlineData("-3.5%", "-3.5%")]
    [InlineData("+2%", "+2%")]
    [InlineData("-1,060", "-1,060")]
    [InlineData("-", "-")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void A_text_that_could_be_a_formula_is_guarded_and_a_number_is_not(string text, string written) =>
        Assert.Equal(written, CsvReport.Guarded(text));

    private static List<Dictionary<string, string>> Rows(ReportSection section)
    {
        using var csv = new CsvReader(new StringReader(CsvReport.Draw(section)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name)!));
        }

        return rows;
    }
}
