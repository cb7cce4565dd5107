using System.Globalization;
using System.IO.Compression;
using Yardstick.Tests.Imports.Sources;

namespace Yardstick.Benchmarks.CaseRecords;

/// <summary>
/// <c>annex-a DIR ROWS</c>: an invented workbook of Annex A with that many rows, half of them contacts (list 1) and half children on plans (list 7),
/// imported by command. The workbook is kept.
/// </summary>
internal sealed class AnnexABenchmark(string folder)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Parts = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly DateOnly AsAt = new(2026, 3, 31);

    private static readonly string[] Contacts =
    [
        "Date of Contact",
        "Gender",
        "Child Unique ID",
        "Ethnicity",
        "Date of Birth",
        "Age of Child (Years)",
        "Contact Source",
    ];

    public void Run(int rows, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        var workbook = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"annex-a-{rows}.xlsx"));
        if (!File.Exists(workbook))
        {
            Write(workbook, rows / 2);
        }

        var store = Path.Combine(folder, "annex-a-store");
        if (Directory.Exists(store))
        {
            Directory.Delete(store, recursive: true);
        }

        output.WriteLine(Step.Heading);
        output.WriteLine(
            Step.Yardstick(
                "import",
                "import",
                workbook,
                "--source",
                "annex-a",
                "--authority",
                "852",
                "--as-at",
                AsAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                "--data",
                store
            )
        );
    }

    private static void Write(string workbook, int half)
    {
        using var zip = ZipFile.Open(workbook, ZipArchiveMode.Create);
        Part(
            zip,
            "[Content_Types].xml",
            [
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""",
            ]
        );
        Part(
            zip,
            "_rels/.rels",
            [
                $"""<Relationships xmlns="{Parts}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ]
        );
        Part(
            zip,
            "xl/workbook.xml",
            [
                $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="List 1" sheetId="1" r:id="r1"/><sheet name="List 7" sheetId="2" r:id="r2"/></sheets></workbook>""",
            ]
        );
        Part(
            zip,
            "xl/_rels/workbook.xml.rels",
            [
                $"""<Relationships xmlns="{Parts}"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>""",
            ]
        );
        Part(zip, "xl/worksheets/sheet1.xml", Sheet(Contacts, Enumerable.Range(0, half).Select(Contact)));
        Part(zip, "xl/worksheets/sheet2.xml", Sheet(AnnexAHeadings.Plans, Enumerable.Range(0, half).Select(Plan)));
    }

    private static string[] Contact(int i) =>
        [Day(i % 180), "F", $"C{i * 2}", "WBRI", Day(400 + (i % 5_000)), "9", i % 2 == 0 ? "Police" : "2A - Schools"];

    private static string[] Plan(int i) =>
        [
            $"C{i}",
            i % 2 == 0 ? "1 - Male" : "F",
            i % 3 == 0 ? "White British" : "ABAN",
            Day(400 + (i % 5_000)),
            "10",
            "N",
            Day(5 + (i % 700)),
            "Neglect",
            "NEG",
            Day(i % 60),
            "Yes",
            "#N/A",
            i % 3 == 0 ? Day(i % 5) : "",
            "N",
            "0",
            $"Team {i % 20}",
            $"W{i % 300}",
        ];

    private static string Day(int before) => AsAt.AddDays(-before).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Sheet(string[] headings, IEnumerable<string[]> rows) =>
        rows.Prepend(headings)
            .Select(row =>
                $"<row>{string.Concat(row.Select(cell => $"""<c t="inlineStr"><is><t>{cell}</t></is></c>"""))}</row>"
            )
            .Prepend($"""<worksheet xmlns="{Main}"><sheetData>""")
            .Append("</sheetData></worksheet>");

    private static void Part(ZipArchive zip, string name, IEnumerable<string> text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        foreach (var piece in text)
        {
            writer.Write(piece);
        }
    }
}
