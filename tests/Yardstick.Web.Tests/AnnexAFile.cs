using System.IO.Compression;
using System.Security;
using Yardstick.Tests.Imports.Sources;

namespace Yardstick.Web.Tests;

/// <summary>A workbook of Annex A with list 7 alone, as small as Excel would open it.</summary>
internal static class AnnexAFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Parts = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>One child on a plan for a category of abuse.</summary>
    public static byte[] Plans(string category)
    {
        string[] child =
        [
            "A",
            "M",
            "WBRI",
            "01/05/2015",
            "10",
            "N",
            "12/01/2026",
            category,
            category,
            "24/03/2026",
            "Yes",
            "",
            "",
            "N",
            "0",
            "Team North",
            "W1",
        ];
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(
                zip,
                "[Content_Types].xml",
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""
            );
            Write(
                zip,
                "_rels/.rels",
                $"""<Relationships xmlns="{Parts}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
            );
            Write(
                zip,
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="List 7" sheetId="1" r:id="r1"/></sheets></workbook>"""
            );
            Write(
                zip,
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="{Parts}"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""
            );
            Write(
                zip,
                "xl/worksheets/sheet1.xml",
                $"""<worksheet xmlns="{Main}"><sheetData>{Row(AnnexAHeadings.Plans)}{Row(child)}</sheetData></worksheet>"""
            );
        }

        return stream.ToArray();
    }

    private static string Row(IEnumerable<string> cells) =>
        $"<row>{string.Concat(cells.Select(cell => $"""<c t="inlineStr"><is><t>{SecurityElement.Escape(cell)}</t></is></c>"""))}</row>";

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write("""<?xml version="1.0" encoding="UTF-8"?>""");
        writer.Write(text);
    }
}
