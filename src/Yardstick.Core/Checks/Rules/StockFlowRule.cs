using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>A stock that its flows do not explain: previous + started - ceased, tolerance 1 (derived-figures: stock and flow).</summary>
internal sealed class StockFlowRule(IReadOnlyList<StockAndFlow> flows) : IEditionRule
{
    private const int Tolerance = 1;

    /// <summary>When flows fail to explain more than half of at least this many months, the rows measure different things: said once.</summary>
    private const int MonthsOfASeries = 4;

    public IEnumerable<CheckFinding> Check(CheckedEdition edition) =>
        flows.SelectMany(flow => edition.Rows(flow.Stock).Take(1).SelectMany(stock => Check(edition, flow, stock)));

    private static IEnumerable<CheckFinding> Check(CheckedEdition edition, StockAndFlow flow, CheckedRow stock)
    {
        var steps = Steps(edition, flow, stock).ToList();
        var broken = steps.Where(step => Math.Abs(step.Gap) > Tolerance).ToList();
        if (steps.Count >= MonthsOfASeries && broken.Count * 2 > steps.Count)
        {
            var last = broken[^1];
            yield return Finding(
                FindingSeverity.Warning,
                stock,
                last,
                $"the flows explain only {steps.Count - broken.Count} of {steps.Count} months, so the rows may count different children; the newest: {last.Arithmetic}"
            );
            yield break;
        }

        for (var i = 0; i < broken.Count; i++)
        {
            var step = broken[i];
            // A wrong stock breaks its own month and, the other way round, the month after: one finding names it.
            if (
                i + 1 < broken.Count
                && broken[i + 1].Stock.Month == step.Stock.Month.Next
                && Math.Abs(step.Gap + broken[i + 1].Gap) <= Tolerance * 2
            )
            {
                yield return Finding(
                    FindingSeverity.Error,
                    stock,
                    step,
                    $"{step.Arithmetic}; {step.Stock.Month.Next.ToWords()} is out by as much the other way, so {step.Stock.Printed} itself is in doubt"
                );
                i++;
            }
            else
            {
                yield return Finding(FindingSeverity.Error, stock, step, step.Arithmetic);
            }
        }
    }

    private static IEnumerable<Step> Steps(CheckedEdition edition, StockAndFlow flow, CheckedRow stock) =>
        from value in stock.Known
        let previous = stock.At(value.Month.Previous)
        let started = edition.Value(flow.Started, value.Month, stock.Table)
        let ceased = edition.Value(flow.Ceased, value.Month, stock.Table)
        where previous is not null && started is not null && ceased is not null
        select new Step(value, previous, started, ceased);

    private static CheckFinding Finding(FindingSeverity severity, CheckedRow stock, Step step, string arithmetic) =>
        CheckFinding.Of(
            severity,
            "stock-flow",
            stock.Name,
            step.Stock.Month,
            step.Stock.Quote(),
            new Quote(
                step.Previous.Place,
                $"{step.Previous.Printed} + {step.Started.Printed} ({step.Started.Place}) - {step.Ceased.Printed} ({step.Ceased.Place})"
            ),
            arithmetic
        );

    private sealed record Step(
        PublishedValue Stock,
        PublishedValue Previous,
        PublishedValue Started,
        PublishedValue Ceased
    )
    {
        private decimal Expected => Previous.Number() + Started.Number() - Ceased.Number();

        public decimal Gap => Stock.Number() - Expected;

        public string Arithmetic =>
            $"{Previous.Printed} + {Started.Printed} started - {Ceased.Printed} ceased = {Shown.Number(Expected)}, but {Stock.Printed} is printed ({Shown.Signed(Gap)})";
    }
}
