using System.Text;
using Yardstick.Core.Extracts;

namespace Yardstick.Tests.Extracts;

public sealed class CsvFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_heading()
    {
        var path = _folder.Write("a.csv", "Indicator,Jun-23\nVisits,5\n", new UTF8Encoding(true));

        var table = CsvFile.Read(path, "a.csv", SourceLimits.Published).Tables[0];

        Assert.Equal(["Indicator", "Jun-23"], table.Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Line_numbers_hold_behind_cells_of_several_lines_and_blank_lines()
    {
        var path = _folder.Write(
            "a.csv",
            "Indicator,Note\r\nVisits,\"one\r\ntwo\r\nthree\"\r\n\r\nReviews,\"a \"\"b\"\"\"\r\n"
        );

        var rows = CsvFile.Read(path, "a.csv", SourceLimits.Published).Tables[0].Rows;

        Assert.Equal([1, 2, 5, 6], rows.Select(row => row.Line));
        Assert.Equal("one\r\ntwo\r\nthree", rows[1].Cells[1].Text);
        Assert.Equal("a \"b\"", rows[3].Cells[1].Text);
    }

    [Fact]
    public void Non_breaking_spaces_become_plain_and_edges_are_trimmed()
    {
        var path = _folder.Write("a.csv", "Indicator,Jun-23\nChildren\u00A0in need,\u00A05 \n");

        var cells = CsvFile.Read(path, "a.csv", SourceLimits.Published).Tables[0].Rows[1].Cells;

        Assert.Equal(["Children in need", "5"], cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Windows_1252_is_read_and_said()
    {
        var path = _folder.WriteBytes("a.csv", [.. "Title,Jun-23\nSo"u8, 0x92, .. "ton "u8, 0x96, .. " x,5\n"u8]);

        var source = CsvFile.Read(path, "a.csv", SourceLimits.Published);

        Assert.Equal("So’ton – x", source.Tables[0].Rows[1].Cells[0].Text);
        Assert.Equal(
            "a.csv is not UTF-8 and was read as Windows-1252: check pounds, dashes and apostrophes, or save it as 'CSV UTF-8'.",
            Assert.Single(source.Notes).Message
        );
    }

    [Fact]
    public void A_stray_quotation_mark_inside_a_line_is_kept_as_printed()
    {
        var path = _folder.Write("a.csv", "Title,Jun-23\nThe \"front door\" team,5\n");

        var cells = CsvFile.Read(path, "a.csv", SourceLimits.Published).Tables[0].Rows[1].Cells;

        Assert.Equal(["The \"front door\" team", "5"], cells.Select(cell => cell.Text));
    }

    [Theory]
    [InlineData("Indicator;Jun-23\nVisits;5\n", "semicolons")]
    [InlineData("Indicator\tJun-23\nVisits, all\t5\n", "tabs")]
    [InlineData("Indicator|Jun-23\nVisits|5\n", "vertical bars")]
    public void Another_delimiter_is_named(string text, string found) =>
        Refused(text, $"a.csv is separated by {found} instead of commas: save it as 'CSV UTF-8 (comma delimited)'.");

    [Fact]
    public void An_unclosed_quotation_mark_is_named_by_its_line() =>
        Refused(
            "Indicator,Note\nVisits,fine\nReviews,\"never closed\nPlans,5\n",
            "a.csv opens a quotation mark in line 3 and never closes it: close it, or double each mark inside a cell."
        );

    [Fact]
    public void A_quotation_mark_that_swallows_lines_up_to_the_next_one_is_named_by_its_line() =>
        Refused(
            "Indicator,Note\nVisits,\"never closed\nPlans,\"5\"\nReviews,\"6\n",
            "a.csv opens a quotation mark in line 2 and never closes it: close it, or double each mark inside a cell."
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void UTF_16_is_named_with_and_without_a_mark(bool hasMark)
    {
        var path = _folder.Write(
            "a.csv",
            "Indicator,Jun-23\nVisits,5\n",
            new UnicodeEncoding(bigEndian: false, hasMark)
        );

        Refused(path, "a.csv is UTF-16 text: save it as 'CSV UTF-8 (comma delimited)'.", isPath: true);
    }

    [Fact]
    public void A_PDF_that_calls_itself_CSV_is_named() =>
        Refused(
            "%PDF-1.7\nrest",
            "a.csv is a PDF file, whatever its name says: deliver the tables as CSV or as a workbook."
        );

    [Fact]
    public void A_workbook_that_calls_itself_CSV_is_named() =>
        Refused(
            "PK\u0003\u0004rest",
            "a.csv is a workbook or archive, whatever its name says: give it its own extension (.xlsx or .xls), or save it as CSV."
        );

    [Fact]
    public void An_empty_file_is_named() =>
        Refused("", "a.csv is empty: deliver a file with a heading row and its rows.");

    [Fact]
    public void A_file_of_200_MB_is_refused_before_it_is_read()
    {
        var path = _folder.PathOf("a.csv");
        using (var stream = File.Create(path))
        {
            stream.SetLength(200 * 1024 * 1024);
        }

        Refused(
            path,
            "a.csv is 200 MB, and a published file may be up to 50 MB: deliver the tables of one edition only.",
            isPath: true
        );
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Refused(_folder.PathOf("missing.csv"), "a.csv does not exist: check the path.", isPath: true);

    [Fact]
    public void A_file_without_the_right_to_read_it_is_named()
    {
        // A folder opened as a file is refused like a file without rights, for the administrator too, who may read every file.
        var path = Directory.CreateDirectory(_folder.PathOf("a.csv")).FullName;

        Refused(
            path,
            "a.csv may not be read by this user: give the right to read it, then import again.",
            isPath: true
        );
    }

    [Fact]
    public void A_file_that_another_program_holds_is_named()
    {
        var path = _folder.Write("a.csv", "Indicator,Jun-23\n");
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Refused(
            path,
            "a.csv cannot be opened, because another program holds it or the disk fails: close it there, then import again.",
            isPath: true
        );
    }

    public void Dispose() => _folder.Dispose();

    private void Refused(string textOrPath, string message, bool isPath = false)
    {
        var path = isPath ? textOrPath : _folder.Write("a.csv", textOrPath);

        var error = Assert.Throws<UnreadableSource>(() => CsvFile.Read(path, "a.csv", SourceLimits.Published));

        Assert.Equal(message, error.Message);
    }
}
