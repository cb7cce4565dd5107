using System.Globalization;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Imports.Published.Cells;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Imports.Published.Tables;
using Yardstick.Tests.Extracts;

namespace Yardstick.Tests.Imports;

public sealed class SpellingTests
{
    private static readonly PublishedSpellings Spellings = PublishedSpellings.Shipped;

    [Theory]
    [InlineData("Jun-23", "2023-06")]
    [InlineData("June 2023", "2023-06")]
    [InlineData("JUN 23", "2023-06")]
    [InlineData("Jun'23", "2023-06")]
    [InlineData("Jun23", "2023-06")]
    [InlineData("2023 June", "2023-06")]
    [InlineData("01/06/2023", "2023-06")]
    [InlineData("30.06.2023", "2023-06")]
    [InlineData("1/6/23", "2023-06")]
    [InlineData("30 June 2023", "2023-06")]
    [InlineData("30th June 2023", "2023-06")]
    [InlineData("30-Jun-23", "2023-06")]
    [InlineData("2023-06", "2023-06")]
    [InlineData("2023-06-30", "2023-06")]
    [InlineData("2023-06-01 00:00:00", "2023-06")]
    [InlineData("06/2023", "2023-06")]
    [InlineData("Sept-22", "2022-09")]
    [InlineData("Sep-22*", "2022-09")]
    [InlineData("As at Sept 2022", "2022-09")]
    [InlineData("Month ending 30/09/2022", "2022-09")]
    public void A_month_is_read_in_every_spelling(string heading, string month) =>
        Assert.Equal(
            (month, MonthPart.Value),
            (Spellings.Months.Read(heading)?.Month.ToString(), Spellings.Months.Read(heading)?.Part)
        );

    [Theory]
    [InlineData("Feb-22 numerator", MonthPart.Numerator)]
    [InlineData("Feb-22 (Denominator)", MonthPart.Denominator)]
    [InlineData("Numerator Feb 2022", MonthPart.Numerator)]
    [InlineData("Feb-22_den", MonthPart.Denominator)]
    [InlineData("Feb-22 %", MonthPart.Value)]
    public void A_month_may_say_which_part_it_holds(string heading, MonthPart part) =>
        Assert.Equal(
            ("2022-02", part),
            (Spellings.Months.Read(heading)?.Month.ToString(), Spellings.Months.Read(heading)?.Part)
        );

    [Theory]
    [InlineData("Dec-69")] // -1 behind a date format
    [InlineData("Jan-00")] // 1 behind a date format
    [InlineData("Dec-99")] // 0 behind a date format
    [InlineData("31/02/2023")]
    [InlineData("31-Feb-23")]
    [InlineData("2021/22")]
    [InlineData("21/22")]
    [InlineData("Target")]
    [InlineData("Jun")]
    [InlineData("May have changed 23")]
    [InlineData("12/2")]
    [InlineData("")]
    public void Other_texts_are_no_months(string heading) => Assert.Null(Spellings.Months.Read(heading));

    [Theory]
    [InlineData("31/02/2023", true)]
    [InlineData("2023-02-31", true)]
    [InlineData("29/02/2023", true)]
    [InlineData("06/13/2023", true)]
    [InlineData("29/02/2024", false)]
    [InlineData("265/307", false)]
    [InlineData("12.13.14", false)]
    [InlineData("Feb-31", false)]
    public void A_date_that_no_calendar_has_is_told_from_other_texts(string text, bool isImpossible) =>
        Assert.Equal(isImpossible, CalendarText.IsImpossible(text));

    [Theory]
    [InlineData("Target", CellRole.Target)]
    [InlineData("TARGET:", CellRole.Target)]
    [InlineData("target_17_18", CellRole.TargetOfYear)]
    [InlineData("Target 2023/24", CellRole.TargetOfYear)]
    [InlineData("So'ton 21/22", CellRole.OwnLastYear)]
    [InlineData("Southampton 20/21", CellRole.OwnLastYear)]
    [InlineData("Barchester 2021-22", CellRole.OwnLastYear)]
    [InlineData("Statistical Neighbours", CellRole.StatisticalNeighbours)]
    [InlineData("Statistical Neighbourhood", CellRole.StatisticalNeighbours)]
    [InlineData("Stat. Neighbours 21/22", CellRole.StatisticalNeighbours)]
    [InlineData("SN", CellRole.StatisticalNeighbours)]
    [InlineData("South East", CellRole.Region)]
    [InlineData("SE", CellRole.Region)]
    [InlineData("Yorkshire and the Humber 2022", CellRole.Region)]
    [InlineData("England 21/22", CellRole.England)]
    [InlineData("ENG", CellRole.England)]
    [InlineData("Direction of\ntravel", CellRole.Direction)]
    [InlineData("D.O.T.", CellRole.Direction)]
    [InlineData("dot_glyph", CellRole.WantedDirection)]
    [InlineData("Trend", CellRole.Trend)]
    [InlineData("RAG (against target)", CellRole.Rag)]
    [InlineData("pct_change_prev_month", CellRole.ChangeOnMonth)]
    [InlineData("pct_change_prev_year", CellRole.ChangeOnYear)]
    [InlineData("avg12", CellRole.Mean12)]
    [InlineData("max12", CellRole.Maximum12)]
    [InlineData("Commentary", CellRole.Commentary)]
    [InlineData("Owner", CellRole.Owner)]
    [InlineData("Reporter", CellRole.Reporter)]
    public void A_heading_is_known_in_every_spelling(string heading, CellRole role) =>
        Assert.Equal(role, (Spellings.Headings.MeaningOf(heading) as ColumnMeaning.OfRole)?.Role);

    [Theory]
    [InlineData("unlabelled_extra")]
    [InlineData("src_lines")]
    [InlineData("Southampton")]
    [InlineData("")]
    public void Other_headings_are_not_guessed(string heading) => Assert.Null(Spellings.Headings.MeaningOf(heading));

    [Theory]
    [InlineData("45%", "45", true, "")]
    [InlineData("1,289", "1289", false, "")]
    [InlineData("–3%", "-3", true, "")]
    [InlineData("−3", "-3", false, "")]
    [InlineData("+28", "28", false, "")]
    [InlineData(".5", "0.5", false, "")]
    [InlineData("<36%", "36", true, "<")]
    [InlineData("<17K", "17000", false, "<")]
    [InlineData("≥ 95 %", "95", true, "≥")]
    [InlineData("95%+", "95", true, "")]
    public void A_printed_number_is_read(string text, string value, bool isPercentage, string comparison) =>
        Assert.Equal(
            new PrintedNumber(decimal.Parse(value, CultureInfo.InvariantCulture), isPercentage, comparison),
            PrintedNumber.Read(text)
        );

    [Theory]
    [InlineData("2,5")]
    [InlineData("1.2.3")]
    [InlineData("12 children")]
    [InlineData("TBC")]
    [InlineData("%")]
    [InlineData("60-70%")]
    [InlineData("")]
    public void Other_texts_are_no_numbers(string text) => Assert.Null(PrintedNumber.Read(text));

    [Theory]
    [InlineData("↑", 1)]
    [InlineData("⬆️", 1)]
    [InlineData("→", 0)]
    [InlineData("↓", -1)]
    [InlineData("Improving", 1)]
    [InlineData("Dec-69", -1)]
    [InlineData("Dec-99", 0)]
    [InlineData("Jan-00", 1)]
    public void A_direction_of_travel_says_better_same_or_worse(string text, int value) =>
        Assert.Equal(value, Spellings.Values.DirectionOf(text));

    [Theory]
    [InlineData("🟢", 1)]
    [InlineData("Green", 1)]
    [InlineData("A", 0)]
    [InlineData("🟡", 0)]
    [InlineData("r", -1)]
    [InlineData("🔴 off target", -1)]
    public void A_RAG_is_read_as_dot_word_or_letter(string text, int value) =>
        Assert.Equal(value, Spellings.Values.RagOf(text));

    [Fact]
    public void An_unknown_column_in_the_file_of_headings_stops_the_start()
    {
        using var folder = new TemporaryFolder();
        folder.Write("headings.yml", "columns:\n  colour: [rag]\n");
        folder.Write("months.yml", "names: {}\n");
        folder.Write("values.yml", "totals: [total]\n");

        var error = Assert.Throws<InvalidDataException>(() => PublishedSpellings.Read(folder.Path));

        Assert.Equal("headings.yml names the column 'colour', which does not exist.", error.Message);
    }

    [Fact]
    public void An_unknown_key_in_the_file_of_values_stops_the_start_with_file_and_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("headings.yml", "regions: [south east]\n");
        folder.Write("months.yml", "names: {}\n");
        folder.Write("values.yml", "totals: [total]\nsums: [sum]\n");

        var error = Assert.Throws<InvalidDataException>(() => PublishedSpellings.Read(folder.Path));

        Assert.StartsWith($"{folder.PathOf("values.yml")}, line 2:", error.Message, StringComparison.Ordinal);
    }
}
