using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsvHelper;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Tests.Editions.ReadBack;

/// <summary>Tables of the formats that need no office program.</summary>
internal static partial class PageReading
{
    /// <summary>A column of drawings that the report does not have.</summary>
    private const string Drawn = "Shape of the months";

    public static IEnumerable<PrintedCell> OfHtml(string page) =>
        new HtmlParser()
            .ParseDocument(page)
            .QuerySelectorAll("table")
            .SelectMany(table =>
                PrintedCell.Of(
                    table.QuerySelector("caption")!.TextContent,
                    [.. table.QuerySelectorAll("tr").Select(row => row.Children.Select(Words).ToArray())]
                )
            )
            .Where(cell => cell.Column != Drawn.Replace(" ", "", StringComparison.Ordinal));

    /// <summary>Each file has the columns of all its tables: those that a table lacks are empty in its rows.</summary>
    /// <param name="captions">By the id of a table.</param>
    public static IEnumerable<PrintedCell> OfCsv(string csv, IReadOnlyDictionary<string, TableContent> tables)
    {
        using var reader = new CsvParser(new StringReader(csv), CultureInfo.InvariantCulture);
        reader.Read();
        string[] headers = reader.Record!;
        while (reader.Read())
        {
            var row = reader.Record!;
            if (
                !tables.TryGetValue(row[0], out var table)
                || row[Array.IndexOf(headers, table.Columns[0].Header)] is not { Length: > 0 } heading
            )
            {
                continue;
            }

            foreach (
                var cell in PrintedCell.Of(
                    table.Caption,
                    [
                        [.. headers],
                        [heading, .. row.Skip(1).Select(text => text.TrimStart('\''))],
                    ]
                )
            )
            {
                if (cell.Text.Length > 0 && cell.Column != table.Columns[0].Header)
                {
                    yield return cell;
                }
            }
        }
    }

    /// <param name="tags">What poppler says of the structure, with texts.</param>
    public static IEnumerable<PrintedCell> OfPdf(string tags)
    {
        string caption = "";
        List<List<string>> rows = [];
        var (inCaption, inCell) = (false, false);
        foreach (var line in tags.Split('\n'))
        {
            var tag = line.Trim();
            if (Tag().Match(tag) is { Success: true } found)
            {
                inCaption = found.Groups["tag"].Value == "Caption";
                inCell = found.Groups["tag"].Value is "TH" or "TD";
                switch (found.Groups["tag"].Value)
                {
                    case "Table":
                        foreach (var cell in Cells())
                        {
                            yield return cell;
                        }

                        (caption, rows) = ("", []);
                        break;
                    case "TR":
                        rows.Add([]);
                        break;
                    case "TH" or "TD":
                        rows[^1].Add("");
                        break;
                }
            }
            else if (tag is ['"', .. var text, '"'])
            {
                if (inCaption)
                {
                    caption += text;
                }
                else if (inCell && rows is [.., [.., var last] row])
                {
                    row[^1] = last + text;
                }
            }
        }

        foreach (var cell in Cells())
        {
            yield return cell;
        }

        IEnumerable<PrintedCell> Cells() =>
            PrintedCell.Of(
                caption,
                [
                    .. rows.Select(
                        (row, i) => i == 0 ? row.Select(text => Once(PrintedCell.Plain(text))).ToArray() : row.ToArray()
                    ),
                ]
            );
    }

    /// <summary>Headings that are repeated on a further page are one cell, whose text stands in it once a page.</summary>
    private static string Once(string heading) =>
        Enumerable
            .Range(1, heading.Length)
            .Where(length => heading.Length % length == 0)
            .Select(length => heading[..length])
            .FirstOrDefault(part => heading.Replace(part, "", StringComparison.Ordinal).Length == 0)
        ?? heading;

    private static string Words(IElement cell) => cell.TextContent;

    [GeneratedRegex(
        @"^(?<tag>Table|TR|TH|TD|Caption|P|H[1-6]|Figure|L|LI|Sect|Div)\b[^""]*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Tag();
}
