using System.Text.RegularExpressions;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Texts;

/// <summary>A claimed high or low of the year: "a year high", "the lowest number for a year".</summary>
internal static partial class ExtremeClaim
{
    public static IEnumerable<(int Start, string Phrase, TextVerdict Verdict)> Check(
        Context context,
        Sentence sentence,
        IReadOnlyList<string> named
    )
    {
        var rows = context.Rows(named);
        var months = MonthMention.In(sentence.Text, context.Edition.Edition.Month);
        foreach (Match match in Extreme().Matches(sentence.Text))
        {
            var month = MonthOf(match, months, context.Edition.Edition.Month);
            var isHigh = match.Groups["high"].Success;
            var known = rows.Where(row => row.At(month) is not null).ToList();
            var beaten = known.Select(row => (Row: row, By: Better(row, month, isHigh))).ToList();
            // Where a sentence speaks of several indicators, one that bears it out is enough.
            if (beaten.Count == 0 || beaten.Any(row => row.By is null))
            {
                continue;
            }

            var (first, better) = beaten[0];
            yield return (
                match.Index,
                match.Value,
                new TextVerdict(
                    FindingSeverity.Error,
                    first,
                    month,
                    better!.Quote(),
                    $"{month.ToWords()} is {first.At(month)!.Printed} in \"{first.Row.PrintedTitle}\", but {better!.Month.ToWords()} is {better.Printed}: not the {(isHigh ? "highest" : "lowest")} of the year"
                )
            );
        }
    }

    private static Month MonthOf(Match match, IReadOnlyList<MonthMention> months, Month reported) =>
        (
            months.FirstOrDefault(month =>
                month.Start >= match.Index
                && month.Start <= match.Index + match.Length + 12
                && month.Preposition.Trim() is "in" or "for"
            ) ?? months.LastOrDefault(month => month.End <= match.Index && month.Preposition.Trim() is not "since")
        )?.Month
        ?? reported;

    /// <summary>A month of the year before that passes it; null when none does. Equal months share the place.</summary>
    private static PublishedValue? Better(CheckedRow row, Month month, bool isHigh)
    {
        var value = row.At(month)!.Number();
        return row
            .Known.Where(other => other.Month < month && other.Month.MonthsSince(month) > -12)
            .Where(other => isHigh ? other.Number() > value : other.Number() < value)
            .OrderByDescending(other => Math.Abs(other.Number() - value))
            .FirstOrDefault();
    }

    [GeneratedRegex(
        @"\b(year|annual|12[\s-]month|twelve[\s-]month)[\s-]((?<high>high|peak)|(?<low>low))\b|\b((?<high>highest)|(?<low>lowest))\b[^.;,]{0,40}?\b(year|12 months|twelve months)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Extreme();
}
