using Yardstick.Core.Extracts;

namespace Yardstick.Core.Imports.Published.Folders;

/// <param name="Kind">Null where the list leaves it blank: then the headings decide.</param>
/// <param name="Indicator">Printed title of the indicator that a team table breaks down.</param>
internal sealed record ListedTable(
    string File,
    string? Title,
    PublishedTableKind? Kind,
    string? Indicator,
    string? Audience,
    CellPlace Place
);

/// <summary>Reads <c>tables.csv</c>: the files of a folder, in the order in which they are printed.</summary>
internal static class TableList
{
    public const string Name = "tables.csv";

    /// <exception cref="UnreadableSource">Not a CSV file, no file column, or a kind that does not exist.</exception>
    public static IReadOnlyList<ListedTable> Read(string path, SourceLimits limits)
    {
        var list = NamedColumns.Read(path, Name, limits, "file");
        return
        [
            .. list
                .Rows.Where(row => list.Text(row, "file") is not null)
                .Select(row => new ListedTable(
                    list.Text(row, "file")!,
                    list.Text(row, "title"),
                    list.Text(row, "kind") is { } kind ? KindOf(kind, list.PlaceOf(row, "kind")) : null,
                    list.Text(row, "indicator"),
                    list.Text(row, "audience"),
                    list.PlaceOf(row, "file")
                )),
        ];
    }

    private static PublishedTableKind KindOf(string text, CellPlace place) =>
        Enum.TryParse<PublishedTableKind>(
            text.Replace("-", "", StringComparison.Ordinal),
            ignoreCase: true,
            out var kind
        ) && char.IsAsciiLetter(text[0])
            ? kind
            : throw new UnreadableSource(
                $"{place} holds the kind '{text}', which does not exist: write indicators, teams, caseloads, text, glossary, meetings, agenda, report-form, contents or recommendations."
            );
}
