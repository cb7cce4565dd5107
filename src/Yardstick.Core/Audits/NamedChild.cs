using System.Globalization;
using Yardstick.Core.Extracts;

namespace Yardstick.Core.Audits;

/// <summary>A child whom somebody outside has named to be audited.</summary>
/// <param name="Place">Where it was written: <c>line 3</c>, or the place in a file.</param>
/// <param name="Reference">The id in the case system.</param>
public sealed record NamedChild(string Place, string Reference)
{
    private const string Heading = "person_id";

    /// <summary>One id a line; empty lines are passed over.</summary>
    public static IReadOnlyList<NamedChild> OfText(string? text) =>
        [
            .. (text ?? "")
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Select(
                    (line, at) =>
                        new NamedChild(string.Create(CultureInfo.InvariantCulture, $"line {at + 1}"), line.Trim())
                )
                .Where(child => child.Reference.Length > 0),
        ];

    /// <summary>A CSV with a column <c>person_id</c>; other columns are not read.</summary>
    /// <exception cref="UnreadableSource">It is no comma-separated text file.</exception>
    /// <exception cref="AuditRefused">It has no such column.</exception>
    public static IReadOnlyList<NamedChild> OfFile(string path, string name)
    {
        var rows = CsvFile.Read(path, name, SourceLimits.Published).Tables[0].Rows;
        var column = rows[0]
            .Cells.Select(cell => cell.Text)
            .ToList()
            .FindIndex(heading => string.Equals(heading, Heading, StringComparison.OrdinalIgnoreCase));
        return column < 0
            ? throw new AuditRefused(
                $"{name} has no heading {Heading}: write it above the ids of the children.",
                "Upload"
            )
            :
            [
                .. rows.Skip(1)
                    .Where(row => row.Cells.Count > column && !row.Cells[column].IsBlank)
                    .Select(row => new NamedChild(
                        new CellPlace(name, Sheet: null, row.Line, column + 1).ToString(),
                        row.Cells[column].Text
                    )),
            ];
    }
}
