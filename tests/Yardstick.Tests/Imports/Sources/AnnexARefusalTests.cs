using System.IO.Compression;
using System.Text;
using Yardstick.Core;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Imports.Sources.AnnexA;
using Yardstick.Tests.Extracts;

namespace Yardstick.Tests.Imports.Sources;

/// <summary>Workbooks that are none, or that would do harm: one sentence that names the remedy, and nothing left behind.</summary>
public sealed class AnnexARefusalTests : IDisposable
{
    private static readonly Lazy<Product> Known = new(() => Product.LoadForRecords());
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_workbook_that_was_cut_off_is_refused()
    {
        var whole = File.ReadAllBytes(AnnexAWorkbook.Dirty().Save(_folder.PathOf("whole.xlsx")));
        var cut = _folder.WriteBytes("cut.xlsx", whole[..(whole.Length / 2)]);

        Assert.Contains("is damaged", Refused(cut), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_refused()
    {
        Assert.Contains(
            "no Excel workbook",
            Refused(_folder.Write("a.xlsx", "child,date\n")),
            StringComparison.Ordinal
        );
        Assert.Contains("is empty", Refused(_folder.Write("b.xlsx", "")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_without_lists_is_refused()
    {
        var builder = new WorkbookBuilder();
        builder.Sheet("Sheet1").Row("Indicator", "April", "May").Row("Contacts", 1, 2);

        Assert.Contains(
            "none of the lists",
            Refused(builder.Save(_folder.PathOf("other.xlsx"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_list_in_two_sheets_is_refused_with_their_names()
    {
        var builder = AnnexAWorkbook.Dirty();
        builder.Sheet("List 7 (2)").Row([.. AnnexAHeadings.Plans]);

        var sentence = Refused(builder.Save(_folder.PathOf("twice.xlsx")));

        Assert.Contains("'List 7 CP' and 'List 7 (2)'", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_whose_rows_are_doubled_is_refused()
    {
        var builder = new WorkbookBuilder();
        var sheet = builder.Sheet("List 1");
        sheet.Row([.. AnnexAWorkbook.Contacts]);
        for (var copy = 0; copy < 2; copy++)
        {
            sheet
                .Row("05/03/2026", "F", "E", "WBRI", "", "10", "Police")
                .Row("06/03/2026", "F", "E", "WBRI", "", "10", "Police");
        }

        Assert.Contains(
            "repeats 2 of its 4 rows",
            Refused(builder.Save(_folder.PathOf("doubled.xlsx"))),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/worksheets/sheet.xml")]
    [InlineData("xl/styles.xml")]
    public void Entities_are_not_expanded_in_any_part(string part)
    {
        var file = AnnexAWorkbook.Dirty().Save(_folder.PathOf("bomb.xlsx"));
        if (!Plant(file, part))
        {
            return;
        }

        Assert.Contains("is damaged", Refused(file), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_confirmed_is_known_in_the_next_delivery_and_the_heading_fills_its_column()
    {
        var builder = new WorkbookBuilder();
        string[] headings = [.. AnnexAWorkbook.Contacts];
        headings[0] = "Contacted";
        builder.Sheet("c").Row([.. headings]).Row("05/03/2026", "F", "E", "Klingon", "", "10", "Police");
        var file = builder.Save(_folder.PathOf("next.xlsx"));
        SourceMapping[] said =
        [
            Said(MappingKind.Heading, "1", "contacted", "Date of Contact"),
            Said(MappingKind.Code, "ethnicity", "klingon", "f) Not stated"),
        ];

        var (spool, unknown) = Known.Value.Sources.Read(file, AnnexAWorkbook.Delivery(), new ConfirmedMappings(said));

        using (spool)
        {
            spool.Finish();
            Assert.Empty(unknown);
            Assert.Contains(
                ",E|2026-03-05|6,E,2026-03-05,6",
                File.ReadAllText(Path.Combine(spool.Folder, "ssd_contacts.csv")),
                StringComparison.Ordinal
            );
        }
    }

    public void Dispose() => _folder.Dispose();

    private static SourceMapping Said(MappingKind kind, string scope, string found, string meaning) =>
        new()
        {
            Source = SourceKind.AnnexA,
            Kind = kind,
            Scope = scope,
            Found = found,
            Meaning = meaning,
        };

    private static string Refused(string file) =>
        Assert
            .Throws<UnreadableSource>(() =>
                Known.Value.Sources.Read(file, AnnexAWorkbook.Delivery(Path.GetFileName(file)))
            )
            .Message;

    /// <summary>Puts a document type with a bomb of entities in front of a part.</summary>
    private static bool Plant(string file, string part)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        if (zip.GetEntry(part) is not { } entry)
        {
            return false;
        }

        string text;
        using (var reader = new StreamReader(entry.Open()))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
        var body = text[(text.IndexOf("?>", StringComparison.Ordinal) + 2)..];
        writer.Write(
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + body
        );
        return true;
    }
}
