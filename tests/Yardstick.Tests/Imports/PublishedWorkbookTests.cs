using System.Globalization;
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
    public void Months_may_be_real_dates_under_any_format()
    {
        _workbook
            .Sheet("A")
            .Row(
                "Measure",
                new DateOnly(2023, 4, 1),
                new Styled(new DateOnly(2023, 5, 31), "dd/mm/yyyy"),
                new Styled(new DateOnly(2023, 6, 30), "mmmm yyyy")
            )
            .Row("Contacts", 1544, 1828, 1910);

        Assert.Equal(["2023-04", "2023-05", "2023-06"], _delivery.Read(_workbook).Row().Months());
    }

    [Fact]
    public void A_date_of_another_century_heads_no_month()
    {
        _workbook
            .Sheet("A")
            .Row("Measure", new DateOnly(2023, 5, 1), new DateOnly(2023, 6, 1), new DateOnly(2302, 6, 1))
            .Row("Contacts", 1828, 1910, 5);

        var row = _delivery.Read(_workbook).Row();

        Assert.Equal(["2023-05", "2023-06"], row.Months());
        Assert.Equal(("Jun-02", "5"), (row.Cell(CellRole.Other)?.Header, row.Cell(CellRole.Other)?.Printed));
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
    public void Numerators_and_denominators_may_stand_in_rows_below()
    {
        _workbook
            .Sheet("A")
            .Row("Indicator", "May-23", "Jun-23")
            .Row("Plan visits in time", "92%", "86%")
            .Row("Numerator", 321, 265)
            .Row("Denominator", 347, 307)
            .Row("Contacts", 1828, 1910);

        var rows = _delivery.Read(_workbook).Table().Rows;

        Assert.Equal(["Plan visits in time", "Contacts"], rows.Select(row => row.PrintedTitle));
        Assert.Equal(
            (86m, 265m, 307m),
            (rows[0].Values[1].Value, rows[0].Values[1].Numerator, rows[0].Values[1].Denominator)
        );
        Assert.Null(rows[1].Values[1].Numerator);
    }

    [Fact]
    public void Numerators_and_denominators_may_stand_beside_a_merged_title()
    {
        _workbook
            .Sheet("A")
            .Row("Indicator", "Measure of", "May-23", "Jun-23", "Target")
            .Row("Plan visits in time", "N", 321, 265, "95%")
            .Row(null, "D", 347, 307)
            .Row(null, "%", "92%", "86%")
            .Row("Care visits in time", "N", 470, 447, "90%")
            .Row(null, "D", 555, 552)
            .Row(null, "%", "84%", "80%")
            .Merge("A2:A4")
            .Merge("E2:E4")
            .Merge("A5:A7")
            .Merge("E5:E7");

        var rows = _delivery.Read(_workbook).Table().Rows;

        Assert.Equal(["Plan visits in time", "Care visits in time"], rows.Select(row => row.PrintedTitle));
        Assert.Equal([92m, 86m], rows[0].Figures());
        Assert.Equal([470m, 447m], rows[1].Values.Select(value => value.Numerator));
        Assert.Equal([555m, 552m], rows[1].Values.Select(value => value.Denominator));
        Assert.Equal([95m], rows[0].Cells.Where(cell => cell.Role == CellRole.Target).Select(cell => cell.Value));
    }

    [Fact]
    public void Parts_below_a_line_that_holds_the_title_belong_to_it()
    {
        _workbook
            .Sheet("A")
            .Row("Indicator", "May-23", "Jun-23")
            .Row("Plan visits in time")
            .Row("Numerator", 321, 265)
            .Row("Denominator", 347, 307)
            .Row("Percentage", "92%", "86%");

        var row = _delivery.Read(_workbook).Row();

        Assert.Equal("Plan visits in time", row.PrintedTitle);
        Assert.Equal([92m, 86m], row.Figures());
        Assert.Equal([347m, 307m], row.Values.Select(value => value.Denominator));
    }

    [Fact]
    public void A_percentage_keeps_the_counts_that_stand_in_its_cell()
    {
        _workbook
            .Sheet("A")
            .Row("Indicator", "May-23", "Jun-23")
            .Row("Plan visits in time", "321 of 347 (92%)", "86% (265/307)");

        var values = _delivery.Read(_workbook).Row().Values;

        Assert.Equal(
            [(92m, 321m, 347m), (86m, 265m, 307m)],
            values.Select(value => (value.Value!.Value, value.Numerator!.Value, value.Denominator!.Value))
        );
    }

    [Fact]
    public void A_fraction_that_shows_as_a_percentage_is_kept_exactly_in_per_cent()
    {
        _workbook
            .Sheet("A")
            .Row("Indicator", "May-23", "Jun-23", "Target")
            .Row("In time", new Styled(0.45, "0%"), new Styled(0.8631, "0%"), new Styled(0.95, "0%"));

        var row = _delivery.Read(_workbook).Row();

        Assert.Equal([45m, 86.31m], row.Figures());
        Assert.Equal("45", row.Values[0].Value?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("86%", row.Values[1].Printed);
        Assert.Equal(95, row.Cell(CellRole.Target)?.Value);
    }

    [Fact]
    public void Colours_of_dots_and_fills_are_judgements()
    {
        _workbook
            .Sheet("A")
            .Row("Indicator", "May-23", "Jun-23", "RAG")
            .Row("Green dot", 1, 2, new Styled("●", FontColour: "00B050"))
            .Row("Amber dot", 1, 2, new Styled("●", FontColour: "FFC000"))
            .Row("Red dot", 1, 2, new Styled("●", FontColour: "C00000"))
            .Row("Black dot", 1, 2, new Styled("●", FontColour: "000000"))
            .Row("Filled cell", 1, 2, new Styled("", Fill: "92D050"))
            .Row("Number", 1, 2, -1)
            .Row("Word", 1, 2, "Amber")
            .Row("Emoji", 1, 2, "🔴");

        var reading = _delivery.Read(_workbook);

        Assert.Equal(
            [1m, 0m, -1m, null, 1m, -1m, 0m, -1m],
            reading.Table().Rows.Select(row => row.Cell(CellRole.Rag)?.Value)
        );
        Assert.Equal(
            "The colour of dots in column 'RAG' is lost (first at book.xlsx!A!D5): such cells are kept without a colour; deliver the workbook, or write R, A or G.",
            reading.Finding("rag-colour-lost").Message
        );
    }

    [Fact]
    public void Directions_behind_date_and_arrow_formats_are_the_integers_that_they_hide()
    {
        _workbook
            .Sheet("A")
            .Row("Indicator", "May-23", "Jun-23", "DoT")
            .Row("Worse", 1, 2, new Styled(-1, "mmm-yy"))
            .Row("Same", 1, 2, new Styled(0, "mmm-yy"))
            .Row("Better", 1, 2, new Styled(1, "mmm-yy"))
            .Row("Arrow", 1, 2, new Styled(-1, "\"↑\";\"↓\";\"→\""));

        var reading = _delivery.Read(_workbook);

        var directions = reading.Table().Rows.Select(row => row.Cell(CellRole.Direction)).ToList();
        Assert.Equal([-1m, 0m, 1m, -1m], directions.Select(cell => cell?.Value));
        Assert.Equal(["Dec-69", "Dec-99", "Jan-00", "↓"], directions.Select(cell => cell?.Printed));
        Assert.Equal(
            "Column 'DoT' shows integers as dates (first at book.xlsx!A!D2, 'Dec-69'): they were read as -1, 0 and 1; give the cells a number format.",
            reading.Finding("direction-shown-as-date").Message
        );
    }

    [Fact]
    public void A_month_that_its_format_shows_as_a_date_is_set_aside()
    {
        _workbook.Sheet("A").Row("Indicator", "May-23", "Jun-23").Row("Contacts", 1828, new Styled(1910, "mmm-yy"));

        var reading = _delivery.Read(_workbook);

        Assert.Equal(
            [PublishedValueState.Known, PublishedValueState.Unreadable],
            reading.Row().Values.Select(value => value.State)
        );
        Assert.Equal(1, reading.Summary.Cells.SetAside);
        Assert.Equal(
            "book.xlsx!A!C2 ('Mar-05') holds a number that its format shows as a date: give the cell a number format.",
            reading.Finding("value-shown-as-date").Message
        );
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
    public void The_target_of_the_editions_own_year_is_the_target_where_no_other_is()
    {
        _workbook
            .Sheet("A")
            .Row("Indicator", "May-23", "Jun-23", "Target 22/23", "Target 23/24", "Barchester 22/23")
            .Row("In time", "92%", "90%", "90%", "95%", "88%");

        var row = _delivery.Read(_workbook).Row();

        Assert.Equal(95, row.Cell(CellRole.Target)?.Value);
        Assert.Equal(90, row.Cell(CellRole.TargetOfYear)?.Value);
        Assert.Equal(88, row.Cell(CellRole.OwnLastYear)?.Value);
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
