using System.IO.Compression;
using System.Text;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Workbooks;

namespace Yardstick.Tests.Extracts;

public sealed class WorkbookFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Cells_are_read_as_Excel_shows_them_with_the_numbers_behind()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("Visits").Row("Indicator", new DateOnly(2023, 6, 1)).Row("In time", new Styled(0.8631, "0%"));

        var table = Read(workbook).Tables[0];

        Assert.Equal("Visits", table.Sheet);
        Assert.Equal("Jun-23", table.Rows[0].Cells[1].Text);
        Assert.Equal(45078, table.Rows[0].Cells[1].Number);
        Assert.Equal("86%", table.Rows[1].Cells[1].Text);
        Assert.Equal(0.8631m, table.Rows[1].Cells[1].Number);
    }

    [Fact]
    public void The_noise_of_binary_fractions_is_taken_off()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("A").Row(new Styled(0.1 + 0.2, "General"));

        Assert.Equal(0.3m, Read(workbook).Tables[0].Rows[0].Cells[0].Number);
    }

    [Fact]
    public void An_integer_behind_a_date_format_keeps_its_number_and_shows_its_date()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("A").Row(new Styled(-1, "mmm-yy"), new Styled(0, "mmm-yy"), new Styled(1, "mmm-yy"));

        var cells = Read(workbook).Tables[0].Rows[0].Cells;

        Assert.Equal(["Dec-69", "Dec-99", "Jan-00"], cells.Select(cell => cell.Text));
        Assert.Equal([-1, 0, 1], cells.Select(cell => cell.Number));
    }

    [Fact]
    public void A_dot_has_the_colour_of_its_font_and_any_other_cell_that_of_its_fill()
    {
        var workbook = new WorkbookBuilder();
        workbook
            .Sheet("A")
            .Row(
                new Styled("●", FontColour: "00B050", Fill: "FFFFFF"),
                new Styled("R", FontColour: "FFFFFF", Fill: "FF0000"),
                new Styled("", Fill: "FFC000")
            );

        Assert.Equal(
            ["00B050", "FF0000", "FFC000"],
            Read(workbook).Tables[0].Rows[0].Cells.Select(cell => cell.Colour)
        );
    }

    [Fact]
    public void A_letter_of_Wingdings_is_the_dot_or_arrow_that_it_shows()
    {
        var workbook = new WorkbookBuilder();
        workbook
            .Sheet("A")
            .Row(new Styled("l", FontName: "Wingdings", FontColour: "FF0000"), new Styled("ê", FontName: "Wingdings"));

        var cells = Read(workbook).Tables[0].Rows[0].Cells;

        Assert.Equal(["●", "↓"], cells.Select(cell => cell.Text));
        Assert.Equal("FF0000", cells[0].Colour);
    }

    [Fact]
    public void Every_cell_of_a_merged_area_has_its_text()
    {
        var workbook = new WorkbookBuilder();
        workbook
            .Sheet("A")
            .Row("Indicator", "Jun-23", null, null)
            .Row(null, "%", "N", "D")
            .Merge("B1:D1")
            .Merge("A1:A2");

        var rows = Read(workbook).Tables[0].Rows;

        Assert.Equal(["Indicator", "Jun-23", "Jun-23", "Jun-23"], rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["Indicator", "%", "N", "D"], rows[1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void An_area_merged_over_the_whole_sheet_stays_inside_its_used_part()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("A").Row("Title", null).Row("Indicator", "Jun-23").Merge("A1:XFD1");

        Assert.Equal(2, Read(workbook).Tables[0].Rows[0].Cells.Count);
    }

    [Fact]
    public void Blank_rows_keep_their_place()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("A").Row("Title").Blank().Row("Indicator", "Jun-23");

        Assert.Equal([1, 2, 3], Read(workbook).Tables[0].Rows.Select(row => row.Line));
    }

    [Fact]
    public void A_hidden_sheet_is_left_out_and_named()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("Shown").Row("Indicator", "Jun-23");
        workbook.Sheet("Old", isHidden: true).Row("Indicator", "Jun-22");

        var source = Read(workbook);

        Assert.Equal("Shown", Assert.Single(source.Tables).Sheet);
        Assert.Equal(
            "Sheet 'Old' of book.xlsx is hidden and was not read: unhide it if its tables were published.",
            Assert.Single(source.Notes).Message
        );
    }

    [Fact]
    public void A_formula_that_was_never_calculated_is_named()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("A").Row("Indicator", "Jun-23").Row("Visits", new UncalculatedFormula("B5/B6"));

        Assert.Equal(
            "book.xlsx!A!B2 holds a formula that was never calculated (such cells on the sheet: 1), so it was read as blank: open the workbook in Excel, save it, and import that.",
            Assert.Single(Read(workbook).Notes).Message
        );
    }

    [Fact]
    public void Dates_of_a_workbook_that_counts_from_1904_are_the_same_dates()
    {
        var workbook = new WorkbookBuilder { CountsFrom1904 = true };
        // 1 June 2023 is day 43616 from 1 January 1904.
        workbook.Sheet("A").Row(new Styled(43616, "mmm-yy"));

        var cell = Read(workbook).Tables[0].Rows[0].Cells[0];

        Assert.Equal("Jun-23", cell.Text);
        Assert.Equal(new DateOnly(2023, 6, 1), SerialDate.Of(cell));
    }

    [Fact]
    public void The_old_binary_form_is_read_with_its_number_formats_and_merged_cells()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Extracts", "Files", "old-form.xls");

        var source = WorkbookFile.Read(path, "old-form.xls", SourceLimits.Published);

        var rows = source.Tables[0].Rows;
        Assert.Equal("Visits to create change", rows[0].Cells[2].Text);
        Assert.Equal(["Indicator", "May-23", "Jun-23"], rows[2].Cells.Select(cell => cell.Text));
        Assert.Equal(["Visited in time", "92%", "90%"], rows[3].Cells.Select(cell => cell.Text));
        Assert.Equal("old-workbook", source.Notes[0].Rule);
    }

    /// <summary>Bytes all over the file, changed one at a time: whatever breaks in the library, the person reads one sentence.</summary>
    [Fact]
    public void A_damaged_file_of_the_old_form_is_named_whatever_breaks()
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Extracts", "Files", "old-form.xls"));
        for (var i = 512; i < bytes.Length; i += 97)
        {
            var damaged = bytes.ToArray();
            damaged[i] ^= 0xFF;
            var path = _folder.WriteBytes("book.xls", damaged);

            var error = Record.Exception(() => WorkbookFile.Read(path, "book.xls", SourceLimits.Published));

            Assert.True(error is null or UnreadableSource, $"Byte {i}: {error}");
        }
    }

    [Fact]
    public void A_zip_bomb_that_calls_itself_a_workbook_is_refused()
    {
        var path = _folder.PathOf("book.xlsx");
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            Add(archive, "[Content_Types].xml", "<Types/>");
            using var bomb = archive.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 64; i++)
            {
                bomb.Write(zeros);
            }
        }

        Refused(
            path,
            "book.xlsx unpacks to far more than a workbook of tables does (limit 400 MB, or 150 times its packed size): save only the sheets of tables as a new workbook."
        );
    }

    [Fact]
    public void A_workbook_larger_than_the_limit_once_unpacked_is_refused_by_its_declared_size()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("A").Row("Indicator", "Jun-23");
        var path = workbook.Save(_folder.PathOf("book.xlsx"));

        var error = Assert.Throws<UnreadableSource>(() =>
            WorkbookFile.Read(path, "book.xlsx", new SourceLimits { UnpackedBytes = 1000 })
        );

        Assert.StartsWith("book.xlsx unpacks to far more", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_with_more_cells_than_any_table_is_refused()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("A").Row(1, 2, 3).Row(4, 5, 6);
        var path = workbook.Save(_folder.PathOf("book.xlsx"));

        var error = Assert.Throws<UnreadableSource>(() =>
            WorkbookFile.Read(path, "book.xlsx", new SourceLimits { Cells = 5 })
        );

        Assert.Equal(
            "book.xlsx, sheet 'A', holds more than 5 cells: save only the tables as a new workbook.",
            error.Message
        );
    }

    [Fact]
    public void Another_archive_is_named()
    {
        var path = _folder.PathOf("book.xlsx");
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            Add(archive, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        }

        Refused(
            path,
            "book.xlsx is an archive and not an Excel workbook: unpack it, and save a spreadsheet of another kind as 'Excel Workbook (.xlsx)'."
        );
    }

    [Fact]
    public void A_damaged_workbook_is_named()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("A").Row("Indicator", "Jun-23");
        var path = workbook.Save(_folder.PathOf("book.xlsx"));
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..900]);

        Refused(
            path,
            "book.xlsx is damaged: open it in Excel, save it again as 'Excel Workbook (.xlsx)', and import that."
        );
    }

    [Fact]
    public void A_sheet_that_is_no_XML_is_named_as_damage()
    {
        var workbook = new WorkbookBuilder();
        workbook.Sheet("A").Row("Indicator", "Jun-23");
        var path = workbook.Save(_folder.PathOf("book.xlsx"));
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            var sheet = archive.Entries.Single(entry =>
                entry.FullName.Contains("worksheets/sheet", StringComparison.Ordinal)
            );
            var name = sheet.FullName;
            sheet.Delete();
            Add(archive, name, "<worksheet><sheetData><row r=\"1\"><c r=");
        }

        Refused(
            path,
            "book.xlsx is damaged: open it in Excel, save it again as 'Excel Workbook (.xlsx)', and import that."
        );
    }

    [Fact]
    public void A_protected_workbook_is_named() =>
        Refused(
            _folder.WriteBytes(
                "book.xlsx",
                [
                    0xD0,
                    0xCF,
                    0x11,
                    0xE0,
                    0xA1,
                    0xB1,
                    0x1A,
                    0xE1,
                    .. new byte[504],
                    .. Encoding.Unicode.GetBytes("EncryptedPackage"),
                ]
            ),
            "book.xlsx is protected by a password: save it without the password, and import that."
        );

    [Fact]
    public void A_text_that_calls_itself_a_workbook_is_named() =>
        Refused(
            _folder.Write("book.xlsx", "Indicator,Jun-23\n"),
            "book.xlsx is not an Excel workbook, whatever its name says: save it as 'Excel Workbook (.xlsx)', or give a text file the extension .csv."
        );

    public void Dispose() => _folder.Dispose();

    private TextSource Read(WorkbookBuilder workbook) =>
        WorkbookFile.Read(workbook.Save(_folder.PathOf("book.xlsx")), "book.xlsx", SourceLimits.Published);

    private static void Refused(string path, string message)
    {
        var error = Assert.Throws<UnreadableSource>(() => WorkbookFile.Read(path, "book.xlsx", SourceLimits.Published));
        Assert.Equal(message, error.Message);
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
