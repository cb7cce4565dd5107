using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Tests.Extracts;

namespace Yardstick.Tests.Imports;

/// <summary>Workbooks of councils that nobody has seen: each layout imports without a change of the program.</summary>
public sealed class PublishedWorkbookTests : IDisposable
{
    private readonly Delivery _delivery = new();
    private readonly WorkbookBuilder _workbook = new();

    [Fact]
    public void Several_tables_on_a_sheet_keep_their_titles_and_their_places()
    {
        _workbook
            .Sheet("Monthly pack")
            .Row("Children's services performance")
            .Blank()
            .Row("Visits")
            .Row("Indicator", "May-23", "Jun-23", "Target")
            .Row("Plan visits in time", "92%", "90%", "95%")
            .Row("Care visits in time", "88%", "89%", "95%")
            .Blank()
            .Row("Demand")
            .Blank()
            .Row("Indicator", "May-23", "Jun-23")
            .Row("Contacts", 1828, 1910);

        var reading = _delivery.Read(_workbook);

        Assert.Equal(["Visits", "Demand"], reading.Delivery.Tables.Select(table => table.Title));
        Assert.Equal([2, 1], reading.Delivery.Tables.Select(table => table.Rows.Count));
        var contacts = reading.Delivery.Tables[1].Rows[0];
        Assert.Equal([1828m, 1910m], contacts.Figures());
        Assert.Equal("book.xlsx!Monthly pack!C11", contacts.Values[1].Place.ToString());
        Assert.Equal("Children's services performance", Assert.Single(reading.Delivery.Texts).Text);
        Assert.Equal(reading.Summary.Cells.Read, reading.Summary.Cells.Accepted);
    }

    [Fact]
    public void A_section_that_heads_the_column_of_titles_is_the_tables_title()
    {
        _workbook.Sheet("Sheet1").Row("Visits to create change", "May-23", "Jun-23").Row("In time", "92%", "90%");

        var table = _delivery.Read(_workbook).Table();

        Assert.Equal("Visits to create change", table.Title);
        Assert.Equal("In time", table.Rows[0].PrintedTitle);
    }

    [Fact]
    public void Two_heading_rows_give_value_numerator_and_denominator_of_a_merged_month()
    {
        _workbook
            .Sheet("A")
            .Row("Indicator", "May-23", null, null, "Jun-23", null, null, "Target")
            .Row(null, "%", "Numerator", "Denominator", "%", "Numerator", "Denominator", null)
            .Row("Plan visits in time", "92%", 321, 347, "86%", 265, 307, "95%")
            .Merge("A1:A2")
            .Merge("B1:D1")
            .Merge("E1:G1")
            .Merge("H1:H2");

        var row = _delivery.Read(_workbook).Row();

        Assert.Equal(["2023-05", "2023-06"], row.Months());
        Assert.Equal((86m, 265m, 307m), (row.Values[1].Value, row.Values[1].Numerator, row.Values[1].Denominator));
        Assert.Equal(95, row.Cell(CellRole.Target)?.Value);
    }

    [Fact]
    public void A_month_that_is_written_once_and_not_merged_spreads_over_its_parts()
    {
        _workbook
            .Sheet("A")
            .Row("Indicator", "May-23", null, null, "Jun-23", null, null)
            .Row(null, "%", "Num", "Den", "%", "Num", "Den")
            .Row("Plan visits in time", "92%", 321, 347, "86%", 265, 307);

        var row = _delivery.Read(_workbook).Row();

        Assert.Equal([321m, 265m], row.Values.Select(value => value.Numerator));
        Assert.Equal([347m, 307m], row.Values.Select(value => value.Denominator));
    }

    [Fact]
    public void A_year_above_names_of_months_makes_months()
    {
        _workbook
            .Sheet("A")
            .Row(null, "2022", null, "2023")
            .Row("Indicator", "Nov", "Dec", "Jan")
            .Row("Contacts", 1794, 1428, 1839)
            .Merge("B1:C1");

        Assert.Equal(["2022-11", "2022-12", "2023-01"], _delivery.Read(_workbook).Row().Months());
    }

    [Fact]
    public void A_financial_year_above_names_of_months_puts_January_into_the_next_year()
    {
        _workbook
            .Sheet("A")
            .Row(null, "2022/23", null, null)
            .Row("Indicator", "Nov", "Dec", "Jan")
            .Row("Contacts", 1794, 1428, 1839);

        Assert.Equal(["2022-11", "2022-12", "2023-01"], _delivery.Read(_workbook).Row().Months());
    }

    [Fact]
    public void Group_headings_above_the_real_ones_change_nothing_but_what_they_explain()
    {
        _workbook
            .Sheet("A")
            .Row(null, "Months", null, "Judgement", null, "England")
            .Row("Indicator", "May-23", "Jun-23", "Target", "RAG", "2021/22")
            .Row("Plan visits in time", "92%", "90%", "95%", "A", "91%")
            .Merge("B1:C1")
            .Merge("D1:E1");

        var row = _delivery.Read(_workbook).Row();

        Assert.Equal(["2023-05", "2023-06"], row.Months());
        Assert.Equal(0, row.Cell(CellRole.Rag)?.Value);
        Assert.Equal(("England 2021/22", 91m), (row.Cell(CellRole.England)?.Header, row.Cell(CellRole.England)?.Value));
    }

    [Fact]
    public void Blank_columns_and_rows_inside_a_table_are_passed_over()
    {
        _workbook
            .Sheet("A")
            .Row(null, "Indicator", null, "May-23", null, "Jun-23", null, "RAG")
            .Row(null, "Contacts", null, 1828, null, 1910)
            .Blank()
            .Row(null, "Referrals", null, 301, null, 285, null, "Green");

        var rows = _delivery.Read(_workbook).Table().Rows;

        Assert.Equal(["Contacts", "Referrals"], rows.Select(row => row.PrintedTitle));
        Assert.Equal([301m, 285m], rows[1].Figures());
        Assert.Equal(1, rows[1].Cell(CellRole.Rag)?.Value);
    }

    [Fact]
    public void Tables_side_by_side_are_two_tables()
    {
        _workbook
            .Sheet("A")
            .Row("Ref", "Indicator", "May-23", "Jun-23", null, "Ref", "Indicator", "May-23", "Jun-23")
            .Row(1, "Contacts", 1828, 1910, null, 7, "Plan visits in time", "92%", "90%");

        var reading = _delivery.Read(_workbook);

        Assert.Equal([1828m, 1910m], reading.Delivery.Tables[0].Rows[0].Figures());
        Assert.Equal([92m, 90m], reading.Delivery.Tables[1].Rows[0].Figures());
        Assert.Equal("7", reading.Delivery.Tables[1].Rows[0].Reference);
        Assert.Equal((16, 16), (reading.Summary.Cells.Read, reading.Summary.Cells.Accepted));
    }

    [Fact]
    public void A_team_table_and_a_cover_stand_beside_the_indicators()
    {
        _workbook.Sheet("Cover").Row("Performance report").Row("Reporting month", "June 2023");
        _workbook.Sheet("Demand").Row("Indicator", "May-23", "Jun-23").Row("Contacts", 1828, 1910);
        _workbook
            .Sheet("Teams")
            .Row("Assessments within 45 working days")
            .Row("Team", "Denominator", "Numerator", "%")
            .Row("North", 34, 34, new Styled(1, "0.0%"))
            .Row("South", 91, 77, new Styled(0.846153846153846, "0.0%"))
            .Row("Total", 125, 111, new Styled(0.888, "0.0%"));

        var reading = _delivery.Read(_workbook);

        Assert.Equal(
            [PublishedTableKind.Indicators, PublishedTableKind.Teams],
            reading.Delivery.Tables.Select(table => table.Kind)
        );
        var teams = reading.Delivery.Tables[1];
        Assert.Equal("Assessments within 45 working days", teams.IndicatorTitle);
        Assert.Equal(["100.0%", "84.6%", "88.8%"], teams.TeamRows.Select(row => row.PrintedPercentage));
        Assert.Equal([false, false, true], teams.TeamRows.Select(row => row.IsTotal));
        Assert.Equal(
            ["Performance report", "Reporting month June 2023"],
            reading.Delivery.Texts.Select(text => text.Text)
        );
        Assert.Equal((reading.Summary.Cells.Read, 0), (reading.Summary.Cells.Accepted, reading.Summary.Cells.Ignored));
    }

    [Fact]
    public void Headings_that_stand_again_after_a_page_break_continue_the_table()
    {
        _workbook
            .Sheet("A")
            .Row("Indicator", "May-23", "Jun-23")
            .Row("Contacts", 1828, 1910)
            .Row("Indicator", "May-23", "Jun-23")
            .Row("Referrals", 301, 285);

        var reading = _delivery.Read(_workbook);

        Assert.Equal(["Contacts", "Referrals"], reading.Table().Rows.Select(row => row.PrintedTitle));
        Assert.Equal(
            "The headings stand again in row 3: the rows below were read as the same table.",
            reading.Finding("heading-repeated").Message
        );
    }

    [Fact]
    public void Subheadings_and_notes_between_the_rows_are_kept_as_text()
    {
        _delivery.Titles["Contacts"] = "contacts_n";
        _workbook
            .Sheet("A")
            .Row("Visits")
            .Row("Indicator", "May-23", "Jun-23")
            .Row("Child protection")
            .Row("Plan visits in time", "92%", "90%")
            .Row("Contacts")
            .Blank()
            .Row("Provisional until the year end.");

        var reading = _delivery.Read(_workbook);

        // The catalogue knows "Contacts": that is an indicator without figures, not a subheading.
        Assert.Equal(["Plan visits in time", "Contacts"], reading.Table().Rows.Select(row => row.PrintedTitle));
        Assert.Equal(
            ["Child protection", "Provisional until the year end."],
            reading.Delivery.Texts.Select(text => text.Text)
        );
        Assert.Equal((1, 1), (reading.Summary.Mapped, reading.Summary.Unmapped));
    }

    [Fact]
    public void The_edition_of_a_workbook_comes_from_the_options()
    {
        _workbook.Sheet("A").Row("Indicator", "May-23", "Jun-23").Row("Contacts", 1828, 1910);

        var edition = _delivery.Read(_workbook).Delivery.Edition;

        Assert.Equal(("301", "June report", new Month(2023, 6)), (edition.AuthorityCode, edition.Name, edition.Month));
    }

    public void Dispose() => _delivery.Dispose();
}
