using System.Globalization;
using CsvHelper;
using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Reports.Statements;

/// <summary>The short phrases of <c>definitions/reports/statements/phrases.csv</c>, by indicator.</summary>
public sealed class Phrases
{
    private const string File = "reports/statements/phrases.csv";

    private static readonly string[] Openings = ["Percentage of ", "Number of ", "Rate of "];

    private readonly Dictionary<string, Phrase> _byKey;

    private Phrases(Dictionary<string, Phrase> byKey) => _byKey = byKey;

    public IReadOnlyCollection<string> Keys => _byKey.Keys;

    /// <param name="folder">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">A phrase is missing or stands twice, or its key is not in the catalogue.</exception>
    public static Phrases Load(string folder, IReadOnlySet<string> indicatorKeys)
    {
        var phrases = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        var problems = new List<DefinitionProblem>();
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path))
        {
            throw new DefinitionsInvalid([
                new DefinitionProblem(File, 0, $"not found in {folder}; restore it from the product."),
            ]);
        }

        using var text = new StreamReader(path);
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var (key, words, counted) = (Field(csv, "key"), Field(csv, "phrase"), Field(csv, "counted"));
            if (words.Length == 0)
            {
                problems.Add(new DefinitionProblem(File, csv.Parser.RawRow, $"'{key}' has no phrase; write one."));
            }
            else if (!indicatorKeys.Contains(key))
            {
                problems.Add(
                    new DefinitionProblem(
                        File,
                        csv.Parser.RawRow,
                        $"'{key}' is not in the catalogue; correct the key or remove the line."
                    )
                );
            }
            else if (!phrases.TryAdd(key, new Phrase(words, counted.Length == 0 ? null : counted)))
            {
                problems.Add(new DefinitionProblem(File, csv.Parser.RawRow, $"'{key}' stands twice; remove one line."));
            }
        }

        return problems.Count == 0 ? new Phrases(phrases) : throw new DefinitionsInvalid(problems);
    }

    /// <summary>An indicator without a phrase is named by its title, an unmapped row by its printed title.</summary>
    public Phrase For(Assessment assessment) =>
        assessment.Indicator is not { } indicator ? new Phrase(assessment.PrintedTitle, Counted: null)
        : _byKey.TryGetValue(indicator.Key, out var phrase) ? phrase
        : new Phrase(Shortened(indicator.Title), Counted: null);

    private static string Shortened(string title) =>
        Openings.FirstOrDefault(opening => title.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) is { } found
            ? title[found.Length..]
            : title;

    private static string Field(CsvReader csv, string name) => csv.GetField(name)?.Trim() ?? "";
}
