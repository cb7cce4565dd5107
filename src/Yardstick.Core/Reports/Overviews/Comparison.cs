using Yardstick.Core.Assessments;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Overviews;

/// <summary>A figure beside what it was in an earlier month, as now known.</summary>
public sealed record Comparison
{
    public required Assessment Now { get; init; }

    public required Month Month { get; init; }

    /// <summary>Null when that month is not known.</summary>
    public required SeriesPoint? Before { get; init; }

    public required Judgement<Direction> Direction { get; init; }

    /// <summary>What the present target makes of the earlier value; null when that month is not known.</summary>
    public required Judgement<Rag>? RatingBefore { get; init; }

    /// <summary>Both months are rated, and differently.</summary>
    public bool ChangedRating =>
        Now.Rag is Judgement<Rag>.Made now
        && RatingBefore is Judgement<Rag>.Made before
        && now.Verdict != before.Verdict;

    /// <param name="month">A month before that of the figure.</param>
    public static Comparison With(Assessment assessment, Month month)
    {
        var before = assessment.History.FirstOrDefault(point => point.Month == month);
        return new Comparison
        {
            Now = assessment,
            Month = month,
            Before = before,
            Direction = assessment.Indicator is null
                ? new Judgement<Direction>.NotMade("the printed title is not mapped to an indicator")
                : DirectionOfTravel.Judge(
                    assessment.Number(),
                    PrintedNumber.Of(before),
                    assessment.Polarity(),
                    assessment.Target
                ),
            RatingBefore = before is null ? null : RatingOf(assessment, before),
        };
    }

    /// <summary><c>from 80% in May 2023 to 86%, better</c>; <c>May 2023 is not known</c>.</summary>
    public string InWords()
    {
        if (PrintedNumber.Of(Before) is not { } before || Now.Number() is not { } now)
        {
            return $"{Month.ToWords()} is not known";
        }

        var moved =
            now == before
                ? $"unchanged at {FigureText.InSentence(Now.Displayed, Now.Unit())} since {Month.ToWords()}"
                : $"from {FigureText.Of(Before!.Displayed, Now.Unit())} in {Month.ToWords()} to {FigureText.InSentence(Now.Displayed, Now.Unit())}";
        return Direction is Judgement<Direction>.Made { Verdict: not Assessments.Direction.Same and var verdict }
            ? $"{moved}, {(verdict == Assessments.Direction.Better ? "better" : "worse")}"
            : moved;
    }

    /// <summary>What the present target makes of a month of the figure's history; null when the figure has no indicator.</summary>
    internal static Judgement<Rag>? RatingOf(Assessment assessment, SeriesPoint point) =>
        assessment.Indicator is not null
            ? RagRule.Judge(
                PrintedNumber.Of(point),
                (point.Figure as Figure.Known)?.Denominator,
                assessment.Target,
                assessment.Tolerance
            )
            : null;
}
