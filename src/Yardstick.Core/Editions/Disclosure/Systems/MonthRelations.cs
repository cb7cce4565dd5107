using Yardstick.Core.Editions.Disclosure.Ranges;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure.Systems;

/// <summary>Relations between months of the whole authority: stock and flow, several months together, and series that run up.</summary>
internal sealed class MonthRelations(FigureRelations relations, CountsByName counts)
{
    /// <param name="implied">Takes the single months that a reader gets from a series that runs up.</param>
    public void AddTo(IReadOnlyList<Month> months, ISet<int> implied)
    {
        foreach (var month in months)
        {
            foreach (var flow in relations.Flows)
            {
                Add(flow, month);
            }

            foreach (var together in relations.Months)
            {
                Add(together, month);
            }

            foreach (var (indicator, span) in relations.Accumulating)
            {
                AddIncrease(indicator, span, month, implied);
            }
        }
    }

    /// <summary>
    /// Who dies or comes of age leaves without an end, so the sum may be out. A reader who trusts it is out by no more than it is in truth:
    /// that much is left open, on both sides.
    /// </summary>
    private void Add(StockFlow flow, Month month)
    {
        if (
            Find(flow.Stock, month) is { } stock
            && Find(flow.Stock, month.Previous) is { } before
            && Find(flow.Started, month) is { } started
            && Find(flow.Ceased, month) is { } ceased
        )
        {
            var system = counts.System;
            var gap = Math.Abs(
                system.Actual(stock) - system.Actual(before) - system.Actual(started) + system.Actual(ceased)
            );
            system.Add(
                new Relation(
                    $"{flow.Stock.Indicator} of {month.ToWords()}, the month before, started and ceased",
                    [new Term(stock, 1), new Term(before, -1), new Term(started, -1), new Term(ceased, 1)],
                    -gap,
                    gap
                )
            );
        }
    }

    private void Add(MonthsTogether together, Month month)
    {
        List<int?> parts = [.. MonthsOf(together.Span, month).Select(each => Find(together.Month, each))];
        if (Find(together.Total, month) is { } total && !parts.Contains(null))
        {
            counts.System.Add(
                new Relation(
                    $"months of {together.Total.Indicator} to {month.ToWords()}",
                    [.. parts.Select(part => new Term(part!.Value, 1)), new Term(total, -1)],
                    0,
                    0
                )
            );
        }
    }

    private void AddIncrease(string indicator, MonthSpan span, Month month, ISet<int> implied)
    {
        var quantity = new QuantityName(indicator, CountPart.Numerator);
        var isFirst = MonthsOf(span, month).Count == 1;
        if (
            isFirst
            || Find(quantity, month) is not { } now
            || Find(quantity, month.Previous) is not { } before
            || counts.System.Actual(now) < counts.System.Actual(before)
        )
        {
            return;
        }

        var increase = counts.System.Number(
            new CountName(new QuantityName(indicator, CountPart.Increase), month, ""),
            counts.System.Actual(now) - counts.System.Actual(before)
        );
        implied.Add(increase);
        counts.System.Add(
            new Relation(
                $"{indicator} of {month.ToWords()} less the month before",
                [new Term(before, 1), new Term(increase, 1), new Term(now, -1)],
                0,
                0
            )
        );
    }

    private int? Find(QuantityName quantity, Month month) => counts.Find(quantity, month, "");

    private static IReadOnlyList<Month> MonthsOf(MonthSpan span, Month month) =>
        span switch
        {
            MonthSpan.Quarter => Month.RunEnding(month, 3),
            MonthSpan.TwelveMonths => Month.RunEnding(month, 12),
            MonthSpan.FromApril => Month.RunEnding(month, month.MonthsSince(month.StartOfFinancialYear) + 1),
            _ => Month.RunEnding(month, month.Number),
        };
}
