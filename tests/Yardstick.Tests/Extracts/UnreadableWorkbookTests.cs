using System.IO.Compression;
using System.Text;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Workbooks;

namespace Yardstick.Tests.Extracts;

/// <summary>Workbooks that cannot be read say so in one sentence.</summary>
public sealed class UnreadableWorkbookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

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
