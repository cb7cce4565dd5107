using System.Text.RegularExpressions;
using Yardstick.Core.Imports.Published.Tables;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Imports.Published.Spellings;

/// <summary>Reads month headings: <c>Jun-23</c>, <c>June 2023</c>, <c>01/06/2023</c>, <c>2023-06</c>, <c>Sept-22</c>, <c>Feb-22 numerator</c>.</summary>
public sealed partial class MonthSpellings
{
    private readonly Dictionary<string, int> _names;
    private readonly Dictionary<string, MonthPart> _parts = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _before;

    public MonthSpellings(MonthsFile file)
    {
        _names = file
            .Names.SelectMany(month => month.Value.Select(name => (Name: HeadingText.Plain(name), month.Key)))
            .ToDictionary(pair => pair.Name, pair => pair.Key, StringComparer.Ordinal);
        // The longest first: "month ending" before "month".
        _before = [.. file.Before.Select(HeadingText.Plain).OrderByDescending(words => words.Length)];
        file.Parts.Value.ForEach(word => _parts.TryAdd(HeadingText.Plain(word), MonthPart.Value));
        file.Parts.Numerator.ForEach(word => _parts.TryAdd(HeadingText.Plain(word), MonthPart.Numerator));
        file.Parts.Denominator.ForEach(word => _parts.TryAdd(HeadingText.Plain(word), MonthPart.Denominator));
    }

    /// <summary>What a word such as <c>Numerator</c> says about the column or row; null for any other word.</summary>
    public MonthPart? PartOf(string text) =>
        _parts.TryGetValue(HeadingText.Plain(text).Trim('(', ')', ' '), out var part) ? part : null;

    /// <summary>1 to 12 for a month's name without a year.</summary>
    public int? NumberOf(string text) => _names.TryGetValue(HeadingText.Plain(text), out var number) ? number : null;

    public ColumnMeaning.OfMonth? Read(string text)
    {
        var plain = HeadingText.Plain(text);
        if (ReadMonth(plain) is { } month)
        {
            return new ColumnMeaning.OfMonth(month, MonthPart.Value);
        }

        for (var i = plain.IndexOfAny([' ', '(']); i > 0; i = plain.IndexOfAny([' ', '('], i + 1))
        {
            var (first, second) = (plain[..i], plain[i..].Trim());
            if (ReadMonth(first) is { } before && PartOf(second) is { } partBehind)
            {
                return new ColumnMeaning.OfMonth(before, partBehind);
            }

            if (PartOf(first) is { } partBefore && ReadMonth(second.Trim('(', ')')) is { } behind)
            {
                return new ColumnMeaning.OfMonth(behind, partBefore);
            }
        }

        return null;
    }

    /// <summary>A name without a year, below a heading that names the year: in 2022/23, January is of 2023.</summary>
    public Month? InYear(string name, string yearText) =>
        NumberOf(name) is { } number && YearText.Alone(HeadingText.Plain(yearText)) is { } year
            ? new Month(year.IsFinancial && number < 4 ? year.Start + 1 : year.Start, number)
            : null;

    private Month? ReadMonth(string plain)
    {
        foreach (var words in _before.Where(words => plain.StartsWith(words + " ", StringComparison.Ordinal)))
        {
            plain = plain[(words.Length + 1)..].TrimStart();
            break;
        }

        return CalendarText.ReadMonth(plain)
            ?? Named(NameThenYear().Match(plain))
            ?? Named(YearThenName().Match(plain));
    }

    private Month? Named(Match match)
    {
        if (!match.Success || !_names.TryGetValue(match.Groups["name"].Value, out var number))
        {
            return null;
        }

        var year = CalendarText.Year(match.Groups["year"].Value);
        var day = match.Groups["day"] is { Success: true } group ? CalendarText.Number(group.Value) : 1;
        return year is { } known && day >= 1 && day <= DateTime.DaysInMonth(known, number)
            ? new Month(known, number)
            : null;
    }

    [GeneratedRegex(
        @"^((?<day>\d{1,2})(st|nd|rd|th)?[\s\-/]+)?(?<name>[a-z]+)[\s\-–/,']*(?<year>\d{4}|\d{2})$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex NameThenYear();

    [GeneratedRegex(@"^(?<year>\d{4})[\s\-–/]*(?<name>[a-z]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearThenName();
}
