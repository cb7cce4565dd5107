using Yardstick.Core.Periods;
using static Yardstick.Core.Checks.Texts.ClaimWords;

namespace Yardstick.Core.Checks.Texts;

/// <summary>Reads what a sentence claims with each of its numbers, from the words beside them.</summary>
internal static class ClaimReader
{
    public static IReadOnlyList<Claim> Read(Sentence sentence, Month reported)
    {
        var months = MonthMention.In(sentence.Text, reported);
        var since = Since(months) ?? Since(MonthMention.In(sentence.Before, reported));
        return
        [
            .. NumberInText
                .In(sentence.Text, months)
                .Select(number => new Claim(
                    number,
                    Kind(number),
                    NearnessOf(number.Before),
                    MonthOf(sentence.Text, number, months) ?? EarlierMonth(number, reported),
                    since,
                    new ChangeSense(
                        Sign(number),
                        LastYear().IsMatch(sentence.Text),
                        ComparedMonth(sentence.Text, number, months)
                    )
                )),
        ];
    }

    /// <summary>The first month of a period: of this sentence, else of those before it in the paragraph.</summary>
    private static Month? Since(IReadOnlyList<MonthMention> months) =>
        months.FirstOrDefault(month => month.Preposition.Trim() is "since" or "from" or "between")?.Month;

    private static Month? ComparedMonth(string sentence, NumberInText number, IReadOnlyList<MonthMention> months) =>
        months
            .FirstOrDefault(month => month.Start > number.Start && ComparedWith().IsMatch(sentence[..month.Start]))
            ?.Month;

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
}
