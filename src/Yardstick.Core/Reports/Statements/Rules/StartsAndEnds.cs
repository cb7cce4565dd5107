using Yardstick.Core.Assessments;
using Yardstick.Core.Checks;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Statements.Rules;

/// <summary>
/// A number at the month end explained by what began and ended: stock = previous + started - ceased, within 1 (derived-figures). What they do
/// not explain is said so.
/// </summary>
public sealed class StartsAndEnds(IReadOnlyList<StockAndFlow> flows, Phrases phrases) : IRelationRule
{
    private const decimal Tolerance = 1;

    public IEnumerable<string> Say(IReadOnlyCollection<string> section, IReadOnlyList<Assessment> all) =>
        flows
            .Where(relation => section.Contains(relation.Stock))
            .Select(relation => Say(relation, all))
            .OfType<string>();

    private string? Say(StockAndFlow relation, IReadOnlyList<Assessment> all)
    {
        if (
            all.FirstOrDefault(assessment => assessment.Is(relation.Stock)) is not { } stock
            || stock.Number() is not { } now
            || PrintedNumber.Of(stock.Previous) is not { } before
            || Number(all, relation.Started) is not { } started
            || Number(all, relation.Ceased) is not { } ended
        )
        {
            return null;
        }

        var (change, explained) = (now - before, started - ended);
        var went = now == before ? $"stayed at {Text(now)}" : $"went from {Text(before)} to {Text(now)}";
        var because = $"{Text(started)} {Words(all, relation.Started)} and {Text(ended)} {Words(all, relation.Ceased)}";
        var subject = phrases.For(stock).AsSubject;
        return Math.Abs(change - explained) <= Tolerance
            ? $"{subject} {went}: {because}."
            : $"{subject} {went}, a change of {FigureText.WithSign(change)}; {because}, which explains {FigureText.WithSign(explained)}.";
    }

    private string Words(IReadOnlyList<Assessment> all, string key) =>
        phrases.For(all.First(assessment => assessment.Is(key))).Text;

    private static decimal? Number(IReadOnlyList<Assessment> all, string key) =>
        all.FirstOrDefault(assessment => assessment.Is(key) && assessment.Figure is Figure.Known)?.Number();

    private static string Text(decimal number) => FigureText.Of(number, unit: null);
}
