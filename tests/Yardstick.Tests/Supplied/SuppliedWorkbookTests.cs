using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Supplied;
using Yardstick.Core.Storage;
using Yardstick.Core.Supplied;
using Yardstick.Tests.Reference;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;
using ExcelReport = Yardstick.Rendering.Excel.ExcelReport;

namespace Yardstick.Tests.Supplied;

/// <summary>Workbook and comma-separated file are read alike; what is wrong is named by its cell, and what was stored before stays.</summary>
public sealed class SuppliedWorkbookTests : IDisposable
{
    private const string Headings = "indicator,period,numerator,denominator,source,supplier";
    private readonly string _path = Path.GetTempFileName();

    private static IndicatorCatalogue Catalogue { get; } =
        IndicatorCatalogue.Load(ProductFolders.BesideProgram().Definitions, ReferenceSample.Data.Measures.Names);

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("neet_nk_1617_pct,2023-05,301,300,NCCIS,the team", "C", "301 is more than the denominator 300")]
    [InlineData("neet_nk_1617_pct,2023-13,12,300,NCCIS,the team", "B", "'2023-13' is not a month")]
    [InlineData("neet_nk_1617_pct,2023-07,12,300,NCCIS,the team", "B", "'2023-07' has not ended yet")]
    [InlineData("neet_nk_1617_pct,2023-06,13,300,NCCIS,the team", "A", "with other numbers already")]
    [InlineData("neet_nk_1617_pct,2023-05,twelve,300,NCCIS,the team", "C", "'twelve' is not a number")]
    public void A_bad_cell_is_named_and_what_was_stored_before_is_still_the_same(
        string line,
        string column,
        string sentence
    )
    {
        using var store = TestStore.On(Engine.DuckDb);
        var figures = SuppliedSample.In(store);
        SuppliedSample.Approved(store, SuppliedSample.Row());
        var before = figures.Of(Anytown.Code);
        string[] lines = [Headings, "neet_nk_1617_pct,2023-04,10,300,NCCIS,the team", line];
        var at = column[0] - 'A' + 1;

        Refused(Workbook(lines), $"figures.xlsx!Figures!{column}3");
        Refused(Text(lines), $"figures.csv:3:{at}");

        Assert.Equal(before, figures.Of(Anytown.Code));

        void Refused(IReadOnlyList<SuppliedRow> rows, string place)
        {
            var problem = Assert.Single(
                Assert.Throws<SuppliedRefused>(() => figures.Supply(Anytown.Code, rows, SuppliedSample.Alex)).Problems
            );
            Assert.Contains(sentence, problem.Sentence, StringComparison.Ordinal);
            Assert.Equal(place, problem.Place);
        }
    }

    [Fact]
    public void The_same_figure_twice_is_refused_in_both_forms()
    {
        using var store = TestStore.On(Engine.DuckDb);
        string[] lines =
        [
            Headings,
            "neet_nk_1617_pct,2023-05,12,300,NCCIS,the team",
            "neet_nk_1617_pct,2023-05,12,300,NCCIS,the team",
        ];

        Assert.Equal("figures.xlsx!Figures!B3", Place(Workbook(lines)));
        Assert.Equal("figures.csv:3:2", Place(Text(lines)));
        Assert.Empty(SuppliedSample.In(store).Of(Anytown.Code));

        string? Place(IReadOnlyList<SuppliedRow> rows) =>
            Assert
                .Single(
                    Assert
                        .Throws<SuppliedRefused>(() =>
                            SuppliedSample.In(store).Supply(Anytown.Code, rows, SuppliedSample.Alex)
                        )
                        .Problems
                )
                .Place;
    }

    [Fact]
    public void A_number_has_all_its_digits_and_a_day_that_was_a_month_is_one_again()
    {
        var row = Workbook([Headings, "neet_nk_1617_pct,45047,12.125,300,NCCIS,the team"], numbers: true).Single();

        // 45047 is 1 May 2023.
        Assert.Equal(("2023-05", "12.125", "300"), (row["period"], row["numerator"], row["denominator"]));
    }

    [Fact]
    public void The_template_is_read_back_with_what_was_filled_in_alone()
    {
        File.WriteAllBytes(_path, ExcelReport.Draw(SuppliedTemplate.Of(Catalogue, new DateOnly(2023, 7, 10))));
        Assert.StartsWith(
            "figures.xlsx holds no figure",
            Assert.Throws<SuppliedRefused>(() => SuppliedFile.Read(_path, "figures.xlsx")).Message,
            StringComparison.Ordinal
        );

        var csv = SuppliedTemplate.Csv(Catalogue);
        Assert.Equal(
            1 + SuppliedIndicators.Of(Catalogue).Count,
            csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length
        );
        var row = Text([
                .. csv.Replace(
                        "vacancy_rate_pct,,,,,,,,",
                        "vacancy_rate_pct,2023-06,,12,80,,HR,HR,",
                        StringComparison.Ordinal
                    )
                    .Split('\n'),
            ])
            .Single();
        Assert.Equal(("vacancy_rate_pct", "12", "80"), (row["indicator"], row["numerator"], row["denominator"]));
    }

    [Theory]
    [InlineData("families_attached_qtr", "2023-24 Q1", "15", "")]
    [InlineData("pbr_claims_qtr", "2023-24 Q1", "15", "")]
    [InlineData("care_proc_concluded_families_n", "2023-06", "6", "")]
    [InlineData("care_proc_concluded_children_n", "2023-06", "13", "")]
    [InlineData("care_proc_avg_weeks", "2023-06", "377", "13")]
    [InlineData("vacancy_rate_pct", "2023-06", "12", "80")]
    [InlineData("sickness_rate_pct", "2023-06", "30", "1600")]
    [InlineData("turnover_rate_pct", "2023-06", "9", "80")]
    [InlineData("agency_rate_pct", "2023-06", "8", "80")]
    [InlineData("neet_nk_1617_pct", "2023-06", "12", "300")]
    [InlineData("yjs_fte_rate", "2023-06", "20", "20000")]
    public void Whatever_no_case_record_gives_can_be_supplied(
        string indicator,
        string period,
        string numerator,
        string denominator
    )
    {
        using var store = TestStore.On(Engine.DuckDb);

        var number = SuppliedSample.Approved(
            store,
            SuppliedSample.Row(
                ("indicator", indicator),
                ("period", period),
                ("numerator", numerator),
                ("denominator", denominator)
            )
        );

        Assert.True(SuppliedSample.In(store).Find(Anytown.Code, number)!.Holds);
    }

    private IReadOnlyList<SuppliedRow> Text(IReadOnlyList<string> lines)
    {
        File.WriteAllLines(_path, lines);
        return SuppliedFile.Read(_path, "figures.csv");
    }

    /// <param name="numbers">Writes what is a number as one, the period with the format of a day.</param>
    private IReadOnlyList<SuppliedRow> Workbook(IReadOnlyList<string> lines, bool numbers = false)
    {
        using (var document = SpreadsheetDocument.Create(_path, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()),
                new Fills(new Fill()),
                new Borders(new Border()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 17, ApplyNumberFormat = true })
            );
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(lines.Select(line => new Row(line.Split(',').Select(Cell)))));
            book.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Name = "Figures",
                        SheetId = 1,
                        Id = book.GetIdOfPart(sheet),
                    }
                )
            );
        }

        return SuppliedFile.Read(_path, "figures.xlsx");

        Cell Cell(string text, int at) =>
            numbers && decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _)
                ? new Cell { CellValue = new CellValue(text), StyleIndex = at == 1 ? 1U : 0U }
                : new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };
    }
}
