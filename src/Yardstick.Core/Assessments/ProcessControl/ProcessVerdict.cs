using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Assessments.ProcessControl;

/// <summary>What a process chart says of its latest point and of its target.</summary>
public static class ProcessVerdict
{
    /// <summary>Special cause improving, concerning or neutral by polarity; common cause without a signal.</summary>
    public static Judgement<Variation> OfVariation(Judgement<ProcessChart> chart, Month month, Polarity polarity)
    {
        if (chart is not Judgement<ProcessChart>.Made { Verdict: var drawn, Why: var why })
        {
            return new Judgement<Variation>.NotMade(((Judgement<ProcessChart>.NotMade)chart).Reason);
        }

        return drawn.SignalAt(month) is not { } signal
            ? new Judgement<Variation>.Made(Variation.Common, $"inside normal variation: {why}")
            : new Judgement<Variation>.Made(Named(signal.Side, polarity), $"{signal.InWords()}: {why}");
    }

    /// <summary>
    /// Whether the process as it runs meets its target: always when the target lies outside the limits on the good side, never on
    /// the bad side, else sometimes. Limits are not clipped for this test.
    /// </summary>
    public static Judgement<Assurance> OfAssurance(Judgement<ProcessChart> chart, Target? target)
    {
        if (chart is not Judgement<ProcessChart>.Made { Verdict: { Limits: var limits }, Why: var why })
        {
            return new Judgement<Assurance>.NotMade(((Judgement<ProcessChart>.NotMade)chart).Reason);
        }

        return target switch
        {
            null => new Judgement<Assurance>.NotMade("no target is set"),
            Target.Bound { IsYearly: true } => new Judgement<Assurance>.NotMade("the target is for a year"),
            Target.Bound { Operator: TargetOperator.AtLeast or TargetOperator.MoreThan } bound => Made(
                always: bound.Value < limits.Lower,
                never: bound.Value > limits.Upper
            ),
            Target.Bound bound => Made(always: bound.Value > limits.Upper, never: bound.Value < limits.Lower),
            Target.Range range => Made(
                always: range.Lower < limits.Lower && range.Upper > limits.Upper,
                never: range.Upper < limits.Lower || range.Lower > limits.Upper
            ),
            _ => new Judgement<Assurance>.NotMade("the target does not say what meets it"),
        };

        Judgement<Assurance>.Made Made(bool always, bool never) =>
            new(
                always ? Assurance.Always
                    : never ? Assurance.Never
                    : Assurance.Sometimes,
                why
            );
    }

    private static Variation Named(SignalSide side, Polarity polarity) =>
        (side, polarity) switch
        {
            (SignalSide.High, Polarity.Higher) or (SignalSide.Low, Polarity.Lower) => Variation.Improving,
            (SignalSide.Low, Polarity.Higher) or (SignalSide.High, Polarity.Lower) => Variation.Concerning,
            _ => Variation.Neutral,
        };
}
