using System.Globalization;
using CsvHelper;
using Yardstick.Core.Assessments;
using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Core.Reports.Statements;

/// <summary>The short phrases of <c>definitions/reports/statements/phrases.csv</c>, by indicator.</summary>
public sealed class Phrases
{
    public const string File = "phrases.csv";

    private static readonly string[] Openings = ["Percentage of ", "Number of ", "Rate of "];

    private readonly Dictionary<string, Phrase> _byKey;

    private Phrases(Dictionary<string, Phrase> byKey) => _byKey = byKey;

    public IReadOnlyCollection<string> Keys => _byKey.Keys;

    /// <param name="folder"><c>definitions/reports/statements</c>.</param>
    /// <exception cref="LayoutsInvalid">A phrase is missing or stands twice, or its key is not in the catalogue.</exception>
    public static Phrases Load(string folder, IReadOnlySet<string> indicatorKeys)
    {
        var phrases = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        var problems = new List<LayoutProblem>();
        using var text = new StreamReader(Path.Combine(folder, File));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var (key, words, counted) = (Field(csv, "key"), Field(csv, "phrase"), Field(csv, "counted"));
            if (words.Length == 0)
            {
                problems.Add(new LayoutProblem(File, csv.Parser.RawRow, $"'{key}' has no phrase: write one."));
            }
            else if (!indicatorKeys.Contains(key))
            {
                problems.Add(
                    new LayoutProblem(
                        File,
                        csv.Parser.RawRow,
                        $"'{key}' is not in the catalogue: correct the key or take the line out."
                    )
                );
            }
            else if (!phrases.TryAdd(key, new Phrase(words, counted.Length == 0 ? null : counted)))
            {
                problems.Add(new LayoutProblem(File, csv.Parser.RawRow, $"'{key}' stands twice: take one line out."));
            }
        }

        return problems.Count == 0 ? new Phrases(phrases) : throw new LayoutsInvalid(problems);
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
