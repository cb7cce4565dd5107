using System.Globalization;
using System.Text.RegularExpressions;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Workbooks;

namespace Yardstick.Core.Imports.Sources.AnnexA;

/// <summary>Tells which sheets of a workbook are which lists, by their headings and, where two lists fit alike, by their names.</summary>
internal sealed partial class AnnexASheets(AnnexALists lists, ConfirmedMappings confirmed)
{
    /// <summary>Headings stand below titles and notes, not further down than this.</summary>
    private const int FirstRows = 30;

    /// <summary>Lists share their first columns: fewer than these are no list.</summary>
    private const int FewestColumns = 5;

    /// <returns>The sheets that are lists, by list; and the visible ones that are none.</returns>
    /// <exception cref="UnreadableSource">No sheet is a list, or two sheets are the same one.</exception>
    public (IReadOnlyList<AnnexASheet> Lists, IReadOnlyList<StreamedSheet> Others) In(
        StreamedWorkbook workbook,
        string name
    )
    {
        var found = new List<AnnexASheet>();
        var others = new List<StreamedSheet>();
        foreach (var sheet in workbook.Sheets.Where(sheet => !sheet.IsHidden))
        {
            if (Find(workbook, sheet) is { } list)
            {
                found.Add(list);
            }
            else
            {
                others.Add(sheet);
            }
        }

        if (found.Count == 0)
        {
            throw new UnreadableSource(
                $"{name} holds none of the lists of Annex A: deliver the workbook with the headings that Ofsted publishes, a sheet for each list."
            );
        }

        if (found.GroupBy(sheet => sheet.List.Number).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new UnreadableSource(
                $"{name} holds list {twice.Key} twice, in the sheets {string.Join(" and ", twice.Select(sheet => $"'{sheet.Sheet.Name}'"))}: leave one of them out."
            );
        }

        return ([.. found.OrderBy(sheet => sheet.List.Number)], others);
    }

    private AnnexASheet? Find(StreamedWorkbook workbook, StreamedSheet sheet)
    {
        var said = confirmed.Of(MappingKind.Sheet, "", sheet.Name);
        var wanted = said is null ? lists.All : [.. lists.All.Where(list => Text(list.Number) == said)];
        var named = NumberIn(sheet.Name);
        return workbook
            .Rows(sheet)
            .TakeWhile(row => row.Line <= FirstRows)
            .Select(row => (row.Line, Headings: Cells(row)))
            .ToList()
            .SelectMany(row =>
                wanted.Select(list =>
                    AnnexASheet.Of(
                        sheet,
                        list,
                        row.Line,
                        row.Headings,
                        heading => confirmed.Of(MappingKind.Heading, Text(list.Number), heading)
                    )
                )
            )
            .Where(candidate => candidate.Matched >= FewestColumns || candidate.Matched == candidate.List.Columns.Count)
            .OrderByDescending(candidate => candidate.Matched + (candidate.List.Number == named ? 2 : 0))
            .ThenByDescending(candidate => (decimal)candidate.Matched / candidate.List.Columns.Count)
            .ThenBy(candidate => candidate.HeadingLine)
            .FirstOrDefault();
    }

    private static int? NumberIn(string sheet) =>
        Number().Match(sheet) is { Success: true } match
            ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)
            : null;

    private static string[] Cells(SheetRow row) => [.. Enumerable.Range(0, row.Count).Select(place => row[place])];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?:list|^l)[\s_-]*0*(?<number>\d{1,2})(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Number();
}
