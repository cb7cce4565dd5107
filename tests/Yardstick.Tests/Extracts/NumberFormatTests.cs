using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Workbooks;

namespace Yardstick.Tests.Extracts;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("0.45", "0%", "45%")]
    [InlineData("0.8631921824", "0%", "86%")]
    [InlineData("0.555", "0.0%", "55.5%")]
    [InlineData("0.865", "0%", "87%")]
    [InlineData("-0.001", "0%", "0%")]
    [InlineData("1289", "#,##0", "1,289")]
    [InlineData("1289", "General", "1289")]
    [InlineData("0.1", "General", "0.1")]
    [InlineData("-144", "+0;-0;0", "-144")]
    [InlineData("28", "+0;-0;0", "+28")]
    [InlineData("17000", "0,\"K\"", "17K")]
    [InlineData("5", "\"<\"0", "<5")]
    [InlineData("1234.5", "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", "1,234.50")]
    [InlineData("0", "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-", "-")]
    [InlineData("1", "[Color10]\"↑\";[Red]\"↓\";\"→\"", "↑")]
    [InlineData("-1", "[Color10]\"↑\";[Red]\"↓\";\"→\"", "↓")]
    [InlineData("0", "[Color10]\"↑\";[Red]\"↓\";\"→\"", "→")]
    [InlineData("0.96", "[>=0.95]\"met\";[<0.5]\"low\";\"near\"", "met")]
    [InlineData("0.7", "[>=0.95]\"met\";[<0.5]\"low\";\"near\"", "near")]
    [InlineData("45078", "mmm-yy", "Jun-23")]
    [InlineData("45078", "[$-809]mmmm yyyy;@", "June 2023")]
    [InlineData("45107", "dd/mm/yyyy", "30/06/2023")]
    [InlineData("45107.5", "dd/mm/yyyy hh:mm", "30/06/2023 12:00")]
    public void A_number_shows_as_in_Excel(string number, string format, string shown) =>
        Assert.Equal(shown, new NumberFormat(format).Display(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(-1, "Dec-69")]
    [InlineData(0, "Dec-99")]
    [InlineData(1, "Jan-00")]
    public void Small_integers_behind_a_date_format_show_as_the_papers_print_them(int number, string shown) =>
        Assert.Equal(shown, new NumberFormat("mmm-yy").Display(number));

    [Theory]
    [InlineData("mmm-yy", true)]
    [InlineData("dd\\/mm\\/yyyy", true)]
    [InlineData("0.0", false)]
    [InlineData("\"days\" 0", false)]
    [InlineData("[Red]0", false)]
    [InlineData("General", false)]
    public void A_date_format_is_told_from_words_and_colours(string format, bool isDate) =>
        Assert.Equal(isDate, new NumberFormat(format).IsDate);

    [Fact]
    public void A_hidden_integer_is_no_date() =>
        Assert.Null(SerialDate.Of(new TextCell("Dec-69", Number: -1, NumberFormat: "mmm-yy")));

    [Fact]
    public void A_date_cell_holds_its_day() =>
        Assert.Equal(
            new DateOnly(2023, 6, 1),
            SerialDate.Of(new TextCell("Jun-23", Number: 45078, NumberFormat: "mmm-yy"))
        );
}
