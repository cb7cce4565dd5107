using Yardstick.Core.Indicators;

namespace Yardstick.Core.Checks.Texts;

/// <summary>The rows that a sentence can speak of, from the most certain to the least.</summary>
internal sealed class Context(
    CheckedEdition edition,
    IReadOnlyList<CheckedEdition> others,
    Vocabulary vocabulary,
    IndicatorCatalogue catalogue
)
{
    public CheckedEdition Edition { get; } = edition;

    /// <summary>Whether only figures of what the sentence names support it: then what cannot be tested is doubted too.</summary>
    public bool OnlyNamed { get; init; }

    /// <summary>
    /// Keys that the sentence names; a commentary cell speaks of its own row besides; a sentence that names none goes on about the
    /// ones named before it in the paragraph.
    /// </summary>
    public IReadOnlyList<string> Named(Sentence sentence)
    {
        var named = vocabulary.IndicatorsIn(sentence.Text).Concat(Titles(sentence.Text));
        named = named.Concat(sentence.Prose.Rows.Select(row => row.Identity));
        var own = named.Distinct(StringComparer.Ordinal).ToList();
        return own.Count > 0 || sentence.Before.Length == 0
            ? own
            :
            [
                .. vocabulary
                    .IndicatorsIn(sentence.Before)
                    .Concat(Titles(sentence.Before))
                    .Distinct(StringComparer.Ordinal),
            ];
    }

    /// <summary>Those of the keys that can be meant by a number of this unit: a percentage is never said of a count.</summary>
    public IReadOnlyList<string> OfUnit(IEnumerable<string> keys, NumberUnit unit) =>
        [
            .. keys.Where(key =>
                catalogue.Find(key) is { } indicator
                    ? indicator.Unit == IndicatorUnit.Percentage == (unit != NumberUnit.Count)
                        || Edition.Rows(key).Any(row => HasCounts(row, unit))
                    : Edition.Rows(key).Any(row => IsOfUnit(row, unit))
            ),
        ];

    public static bool IsOfUnit(CheckedRow row, NumberUnit unit) =>
        row.IsPercentage == (unit != NumberUnit.Count) || HasCounts(row, unit);

    /// <summary>A count may be the numerator or denominator printed beside a percentage.</summary>
    private static bool HasCounts(CheckedRow row, NumberUnit unit) =>
        unit == NumberUnit.Count && row.Known.Any(value => value.Numerator is not null);

    public IReadOnlyList<CheckedRow> Rows(IEnumerable<string> keys) => [.. keys.SelectMany(Edition.Rows)];

    /// <summary>The same indicators in the authority's other editions, newest first.</summary>
    public IReadOnlyList<CheckedRow> Elsewhere(IEnumerable<string> keys) =>
        [.. others.Reverse().SelectMany(other => keys.SelectMany(other.Rows))];

    /// <summary>The rows of the table under the same heading.</summary>
    public IReadOnlyList<CheckedRow> Section(Prose prose) =>
        [
            .. Edition.Series.Where(series =>
                string.Equals(series.Table.Title.Trim(), prose.Section.Trim(), StringComparison.OrdinalIgnoreCase)
            ),
        ];

    /// <summary>Rows whose whole printed title stands in the text, mapped or not.</summary>
    private IEnumerable<string> Titles(string text) =>
        Edition
            .Series.Where(series => text.Contains(series.Row.PrintedTitle, StringComparison.OrdinalIgnoreCase))
            .Select(series => series.Identity);
}
