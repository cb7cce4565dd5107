using System.Globalization;
using CsvHelper;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Imports.Rules;

/// <summary>The codes that may stand in an extract: a file of <c>definitions/code-lists</c> each, with the days between which a code is valid.</summary>
public sealed class CodeLists
{
    private const string Folder = "code-lists";

    private CodeLists(IReadOnlyList<ListedCode> all) => All = all;

    public IReadOnlyList<ListedCode> All { get; }

    /// <param name="definitions">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">A list cannot be read; all problems are named.</exception>
    public static CodeLists Load(string definitions)
    {
        var problems = new List<DefinitionProblem>();
        var all = Directory
            .EnumerateFiles(Path.Combine(definitions, Folder), "*.csv")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Read(file, problems))
            .ToList();
        return problems.Count == 0 ? new CodeLists(all) : throw new DefinitionsInvalid(problems);
    }

    private static List<ListedCode> Read(string path, List<DefinitionProblem> problems)
    {
        var file = $"{Folder}/{Path.GetFileName(path)}";
        using var text = new StreamReader(path);
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var codes = new List<ListedCode>();
        if (csv.HeaderRecord is not ["code", "label", "valid_from", "valid_to"])
        {
            problems.Add(
                new DefinitionProblem(file, 1, "The headings are not code,label,valid_from,valid_to; write them so.")
            );
            return codes;
        }

        while (csv.Read())
        {
            codes.Add(
                new ListedCode(
                    Path.GetFileNameWithoutExtension(path),
                    csv[0]!.ToUpperInvariant(),
                    csv[1]!,
                    Day(csv, 2, DateOnly.MinValue.AddYears(1899)),
                    Day(csv, 3, new DateOnly(9999, 12, 31))
                )
            );
        }

        return codes;

        DateOnly Day(CsvReader row, int column, DateOnly open)
        {
            if (row[column] is { Length: 0 })
            {
                return open;
            }

            if (
                !DateOnly.TryParseExact(
                    row[column],
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
            )
            {
                problems.Add(
                    new DefinitionProblem(
                        file,
                        row.Parser.RawRow,
                        $"'{row[column]}' is no day; write it as 2023-10-28."
                    )
                );
            }

            return day;
        }
    }
}

/// <summary>A code of a list.</summary>
/// <param name="Code">In capitals: codes are compared without regard to case.</param>
/// <param name="ValidTo">The last day on which it may be used.</param>
public sealed record ListedCode(string List, string Code, string Label, DateOnly ValidFrom, DateOnly ValidTo);
