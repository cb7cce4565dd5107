using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Statistics;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Clinics;

/// <summary>Judges the frozen figures of an area beside those of its authority. Pure.</summary>
/// <param name="area">Frozen figures of the parts of the area.</param>
/// <param name="authority">Frozen figures of the authority.</param>
/// <param name="withheld">What is not judged for now.</param>
/// <param name="doubtful">Figures whose data quality was red when their month was frozen.</param>
internal sealed class ClinicFigures(
    ClinicArea of,
    Month month,
    IEnumerable<Observation> area,
    IEnumerable<Observation> authority,
    Targets targets,
    Func<string, Month, Withholding?> withheld,
    DoubtfulFigures doubtful
)
{
    private const string AuthorityTarget = "the target of a count is the authority's, not an area's";
    private const string None = "not measured";

    private readonly ILookup<(string, Month), Observation> _area = area.ToLookup(row =>
        (row.Indicator, Month.Of(row.PeriodEnd))
    );

    private readonly Dictionary<(string, Month), Observation> _authority = authority.ToDictionary(row =>
        (row.Indicator, Month.Of(row.PeriodEnd))
    );

    /// <summary>Null for an indicator that has no figure of areas, like a rate.</summary>
    public ClinicFigure? Of(Indicator indicator)
    {
        if (At(indicator, month) is not { } now)
        {
            return null;
        }

        var target = TargetOn(indicator, month);
        var polarity = WantedDirection.Of(indicator, target);
        var before = At(indicator, month.Previous);
        var whole = _authority.GetValueOrDefault((indicator.Key, month));
        return new ClinicFigure
        {
            Indicator = indicator,
            Displayed = Text(indicator, now),
            HasCases = HasCases(now) || (before is not null && HasCases(before)),
            Numerator = now.Numerator,
            Denominator = now.Denominator,
            DisplayedBefore = before is null ? None : Text(indicator, before),
            AuthorityDisplayed = whole is null ? None : Text(indicator, whole),
            AuthorityNumerator = whole?.Numerator,
            AuthorityDenominator = whole?.Denominator,
            Target = target,
            Rag = Rag(indicator, now, month),
            Direction = Withheld(indicator, month) is { } reason
                ? new Judgement<Direction>.NotMade(reason)
                : DirectionOfTravel.Judge(
                    Number(indicator, now),
                    before is null ? null : Number(indicator, before),
                    polarity,
                    target
                ),
            Funnel = Withheld(indicator, month) is { } why
                ? $"not judged: {why}"
                : Funnel(indicator, now, whole, polarity),
            ToTarget =
                indicator.Unit == IndicatorUnit.Percentage
                    ? ChildrenToTarget.Of(now.Numerator, now.Denominator, target, indicator.Decimals)
                    : new Judgement<int>.NotMade("only a percentage is met child by child"),
            MonthsBelowMinimum = MonthsBelowMinimum(indicator),
        };
    }

    private Observation? At(Indicator indicator, Month at) =>
        CombinedFigure.Of(indicator, [.. _area[(indicator.Key, at)]]);

    private int MonthsBelowMinimum(Indicator indicator)
    {
        var months = 0;
        for (
            var at = month;
            At(indicator, at) is { } figure && Rag(indicator, figure, at).Is(Assessments.Rag.Red);
            at = at.Previous
        )
        {
            months++;
        }

        return months;
    }

    private Judgement<Rag> Rag(Indicator indicator, Observation figure, Month at) =>
        Withheld(indicator, at) is { } reason ? new Judgement<Rag>.NotMade(reason)
        : indicator.Unit == IndicatorUnit.Count && !of.IsWhole ? new Judgement<Rag>.NotMade(AuthorityTarget)
        : RagRule.Judge(
            Number(indicator, figure),
            figure.Denominator,
            TargetOn(indicator, at),
            SetOn(indicator, at)?.Tolerance ?? indicator.Tolerance
        );

    /// <summary>As in editions.</summary>
    private string? Withheld(Indicator indicator, Month at) =>
        withheld(indicator.Key, at)?.Reason ?? doubtful.WhyNotJudged(indicator.Key, at, of);

    private Target? TargetOn(Indicator indicator, Month at) =>
        SetOn(indicator, at) is { } set ? TargetText.Read(set.Text, indicator.Polarity, indicator.TimeBasis) : null;

    private SetTarget? SetOn(Indicator indicator, Month at) => targets.InForce(of.Authority, indicator.Key, at.LastDay);

    private string Funnel(Indicator indicator, Observation now, Observation? whole, Polarity polarity)
    {
        if (of.IsWhole)
        {
            return "is the authority";
        }

        return indicator.Unit == IndicatorUnit.Percentage
            && now is { Numerator: { } x, Denominator: > 0 and var n }
            && whole is { Numerator: { } all, Denominator: > 0 and var allOf }
            && x <= n
            && all <= allOf
                ? FunnelWords.Of(new Funnel((double)(all / allOf)).Judge((double)x, (double)n), polarity)
            : indicator.Unit == IndicatorUnit.Percentage ? "not judged: no cases"
            : "";
    }

    private static bool HasCases(Observation figure) => figure.Numerator > 0 || figure.Denominator > 0;

    private static string Text(Indicator indicator, Observation figure) =>
        figure.Value is { } value ? DisplayedFigure.Text(value, indicator.Unit, indicator.Decimals)
        : figure.Status == ObservationStatus.NoCases ? "no cases"
        : figure.Reason ?? None;

    private static decimal? Number(Indicator indicator, Observation figure) =>
        figure.Value is { } value ? DisplayedFigure.Round(value, indicator.Decimals) : null;
}
