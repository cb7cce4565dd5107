using System.Globalization;
using Yardstick.Core.Imports.Published;
using Yardstick.Tests.Extracts;

namespace Yardstick.Tests.Imports;

/// <summary>What the cells of unseen workbooks mean: numbers, formats, colours, and what is set aside.</summary>
public sealed class PublishedWorkbookCellTests : IDisposable
{
    private readonly Delivery _delivery = new();

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

    private readonly WorkbookBuilder _workbook = new();

    public void Dispose() => _delivery.Dispose();
}
