using System.Text.RegularExpressions;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Texts;

/// <summary>Reads what a sentence claims with each of its numbers, from the words beside them.</summary>
internal static partial class ClaimReader
{
    public static IReadOnlyList<Claim> Read(string sentence, Month reported)
    {
        var months = MonthMention.In(sentence, reported);
        return
        [
            .. NumberInText
                .In(sentence, months)
                .Select(number => new Claim(
                    number,
                    Kind(number),
                    NearnessOf(number.Before),
                    MonthOf(sentence, number, months) ?? EarlierMonth(number, reported),
                    months.FirstOrDefault(month => month.Preposition.Trim() is "since" or "from" or "between")?.Month,
                    new ChangeSense(
                        Sign(number),
                        LastYear().IsMatch(sentence),
                        months
                            .FirstOrDefault(month =>
                                month.Start > number.Start && ComparedWith().IsMatch(sentence[..month.Start])
                            )
                            ?.Month
                    )
                )),
        ];
    }

    private static ClaimKind Kind(NumberInText number) =>
        number switch
        {
            _ when TargetBefore().IsMatch(number.Before) || TargetAfter().IsMatch(number.After) => ClaimKind.Target,
            _ when ChangeBefore().IsMatch(number.Before) || ChangeAfter().IsMatch(number.After) => ClaimKind.Change,
            { Unit: NumberUnit.Points } => ClaimKind.Change,
            _ when Projection().IsMatch(number.Before) || ProjectionAfter().IsMatch(number.After) =>
                ClaimKind.Projection,
            _ when Sum().IsMatch(number.Before) => ClaimKind.Sum,
            { Unit: NumberUnit.Count } when SumAfter().IsMatch(number.After) => ClaimKind.Sum,
            _ when Mean().IsMatch(number.Before) || MeanAfter().IsMatch(number.After) => ClaimKind.Mean,
            _ when Benchmark().IsMatch(number.Before) || BenchmarkAfter().IsMatch(number.After) => ClaimKind.Benchmark,
            _ => ClaimKind.Value,
        };

    /// <summary>"35% in June" first; else the last month named before the number, unless it begins a period ("since February").</summary>
    private static Month? MonthOf(string sentence, NumberInText number, IReadOnlyList<MonthMention> months)
    {
        var end = number.Start + number.Printed.Length;
        var after = months.FirstOrDefault(month =>
            month.Start >= end
            && month.Start < end + number.After.Length
            && month.Preposition.Trim() is "in" or "for" or "during" or "end"
        );
        // A month that stands behind the next comma belongs to what is said there.
        if (
            after is not null
            && !sentence[end..after.Start].Contains(',', StringComparison.Ordinal)
            && !ComparedWith().IsMatch(sentence[..after.Start])
        )
        {
            return after.Month;
        }

        return months
            .LastOrDefault(month =>
                month.End <= number.Start
                && month.Start >= number.Start - number.Before.Length
                && month.Preposition.Trim() is not ("since" or "from" or "after" or "following")
            )
            ?.Month;
    }

    /// <summary>"28% this time last year", "301 last month"; a change against last year is still one of the reported month.</summary>
    private static Month? EarlierMonth(NumberInText number, Month reported) =>
        Kind(number) == ClaimKind.Change ? null
        : LastYear().IsMatch(Clause(number.After)) ? reported.SameMonthLastYear
        : LastMonth().IsMatch(Clause(number.After)) ? reported.Previous
        : null;

    private static string Clause(string after) => after.Split(',', ';')[0];

    private static Nearness NearnessOf(string before) =>
        About().IsMatch(before) ? Nearness.About
        : Above().IsMatch(before) ? Nearness.Above
        : Below().IsMatch(before) ? Nearness.Below
        : Nearness.Exact;

    private static int Sign(NumberInText number)
    {
        var words = Up().Matches(number.Before).Select(match => (match.Index, Sign: 1));
        words = words.Concat(Down().Matches(number.Before).Select(match => (match.Index, Sign: -1)));
        if (ChangeAfter().Match(number.After) is { Success: true } after)
        {
            return Down().IsMatch(after.Value) ? -1 : 1;
        }

        return words.OrderBy(word => word.Index).Select(word => word.Sign).LastOrDefault();
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\btargets?(\s+(of|is|was|at|being|set at|remains|level of))?\s*\(?$", Options)]
    private static partial Regex TargetBefore();

    [GeneratedRegex(@"^\s*(local |national |corporate )?target\b", Options)]
    private static partial Regex TargetAfter();

    [GeneratedRegex(
        @"(\bby|\b(increase|decrease|reduction|rise|fall|drop|decline|dip|growth|improvement|deterioration)\s+of)\s+(a further |a |an |approximately |around |about |nearly |almost |over |just over |just under |more than |some )*$",
        Options
    )]
    private static partial Regex ChangeBefore();

    [GeneratedRegex(
        @"^\s*(children |referrals |contacts |cases |plans |assessments |young people )?(less|fewer|lower|down|more|higher|increase|decrease|reduction|rise|drop|fall)\b",
        Options
    )]
    private static partial Regex ChangeAfter();

    [GeneratedRegex(@"\b(predict|forecast|project(ed|ion)|on course for|expected to (reach|total))", Options)]
    private static partial Regex Projection();

    [GeneratedRegex(
        @"\b(accumulat|cumulat|year[- ]to[- ]date|ytd\b|so far this year|calendar year|financial year|in total since|total since)",
        Options
    )]
    private static partial Regex Sum();

    [GeneratedRegex(@"\b(average[sd]?|averaging|mean)\b(?!.*\b(with|at)\s*$)", Options)]
    private static partial Regex Mean();

    [GeneratedRegex(
        @"\b(statistical neighbours?|england|national(ly)?|south east|regional|region|comparators?)\b[^,;]*$",
        Options
    )]
    private static partial Regex Benchmark();

    [GeneratedRegex(
        @"^[^,;]{0,15}\b(nationally|in England|for England|regionally|among statistical neighbours)\b",
        Options
    )]
    private static partial Regex BenchmarkAfter();

    [GeneratedRegex(
        @"^\s*((is|are|were|was|referrals|contacts|children|assessments)\s+)*(predicted|forecast|projected|expected)\b",
        Options
    )]
    private static partial Regex ProjectionAfter();

    [GeneratedRegex(@"^[^,;.]*\b(on average|(a|per|each|every) month)\b", Options)]
    private static partial Regex MeanAfter();

    [GeneratedRegex(@"^[^.]{0,30}\b(last month|previous month|month before|month earlier)\b", Options)]
    private static partial Regex LastMonth();

    /// <summary>"Than in May": the month that follows is what is compared with, not what the number is of.</summary>
    [GeneratedRegex(@"\b(than|compared (with|to)|(up|down) (from|on))\s+((in|at|for|the|end|of)\s+)*$", Options)]
    private static partial Regex ComparedWith();

    [GeneratedRegex(@"^[^,;]*\b(since|so far this year|this (financial |calendar )?year|year to date)\b", Options)]
    private static partial Regex SumAfter();

    [GeneratedRegex(
        @"\b(last year|year before|previous year|year ago|year on year|12 months (ago|earlier|before))\b",
        Options
    )]
    private static partial Regex LastYear();

    [GeneratedRegex(@"\b(approximately|approx\.?|around|about|roughly|circa|some|close to)\s+$", Options)]
    private static partial Regex About();

    [GeneratedRegex(@"\b(over|more than|above|at least|exceed(s|ed|ing)?)\s+$", Options)]
    private static partial Regex Above();

    [GeneratedRegex(@"\b(under|less than|fewer than|below|nearly|almost|up to)\s+$", Options)]
    private static partial Regex Below();

    [GeneratedRegex(@"\b(increas|ris(e|en|ing)|rose|gr(e|o)w|up\b|higher|more\b|additional)", Options)]
    private static partial Regex Up();

    [GeneratedRegex(@"\b(decreas|reduc|fall|fell|drop|dip|declin|down\b|lower|less\b|fewer)", Options)]
    private static partial Regex Down();
}
