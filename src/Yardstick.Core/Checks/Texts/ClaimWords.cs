using System.Text.RegularExpressions;

namespace Yardstick.Core.Checks.Texts;

/// <summary>The English words beside a number that say what it is: a change, a target, a sum, how nearly, against which month.</summary>
internal static partial class ClaimWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\btargets?(\s+(of|is|was|at|being|set at|remains|level of))?\s*\(?$", Options)]
    public static partial Regex TargetBefore();

    [GeneratedRegex(@"^\s*(local |national |corporate )?target\b", Options)]
    public static partial Regex TargetAfter();

    [GeneratedRegex(
        @"(\bby|\b(increase|decrease|reduction|rise|fall|drop|decline|dip|growth|improvement|deterioration)\s+of)\s+(a further |a |an |approximately |around |about |nearly |almost |over |just over |just under |more than |some )*$",
        Options
    )]
    public static partial Regex ChangeBefore();

    [GeneratedRegex(
        @"^\s*(children |referrals |contacts |cases |plans |assessments |young people )?(less|fewer|lower|down|more|higher|increase|decrease|reduction|rise|drop|fall)\b",
        Options
    )]
    public static partial Regex ChangeAfter();

    [GeneratedRegex(@"\b(predict|forecast|project(ed|ion)|on course for|expected to (reach|total))", Options)]
    public static partial Regex Projection();

    [GeneratedRegex(
        @"\b(accumulat|cumulat|year[- ]to[- ]date|ytd\b|so far this year|calendar year|financial year|in total since|total since)",
        Options
    )]
    public static partial Regex Sum();

    [GeneratedRegex(@"\b(average[sd]?|averaging|mean)\b(?!.*\b(with|at)\s*$)", Options)]
    public static partial Regex Mean();

    [GeneratedRegex(
        @"\b(statistical neighbours?|england|national(ly)?|south east|regional|region|comparators?)\b[^,;]*$",
        Options
    )]
    public static partial Regex Benchmark();

    [GeneratedRegex(
        @"^[^,;]{0,15}\b(nationally|in England|for England|regionally|among statistical neighbours)\b",
        Options
    )]
    public static partial Regex BenchmarkAfter();

    [GeneratedRegex(
        @"^\s*((is|are|were|was|referrals|contacts|children|assessments)\s+)*(predicted|forecast|projected|expected)\b",
        Options
    )]
    public static partial Regex ProjectionAfter();

    [GeneratedRegex(@"^[^,;.]*\b(on average|(a|per|each|every) month)\b", Options)]
    public static partial Regex MeanAfter();

    [GeneratedRegex(@"^[^.]{0,30}\b(last month|previous month|month before|month earlier)\b", Options)]
    public static partial Regex LastMonth();

    /// <summary>"Than in May": the month that follows is what is compared with, not what the number is of.</summary>
    [GeneratedRegex(@"\b(than|compared (with|to)|(up|down) (from|on))\s+((in|at|for|the|end|of)\s+)*$", Options)]
    public static partial Regex ComparedWith();

    [GeneratedRegex(@"^[^,;]*\b(since|so far this year|this (financial |calendar )?year|year to date)\b", Options)]
    public static partial Regex SumAfter();

    [GeneratedRegex(
        @"\b(last year|year before|previous year|year ago|year on year|12 months (ago|earlier|before))\b",
        Options
    )]
    public static partial Regex LastYear();

    [GeneratedRegex(@"\b(approximately|approx\.?|around|about|roughly|circa|some|close to)\s+$", Options)]
    public static partial Regex About();

    [GeneratedRegex(@"\b(over|more than|above|at least|exceed(s|ed|ing)?)\s+$", Options)]
    public static partial Regex Above();

    [GeneratedRegex(@"\b(under|less than|fewer than|below|nearly|almost|up to)\s+$", Options)]
    public static partial Regex Below();

    [GeneratedRegex(@"\b(increas|ris(e|en|ing)|rose|gr(e|o)w|up\b|higher|more\b|additional)", Options)]
    public static partial Regex Up();

    [GeneratedRegex(@"\b(decreas|reduc|fall|fell|drop|dip|declin|down\b|lower|less\b|fewer)", Options)]
    public static partial Regex Down();
}
