using Yardstick.Core.Assessments;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Reports.Statements.Rules;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Overviews;

/// <summary>The month in order: what needs attention and why, what got better, and what could not be judged at all.</summary>
public sealed record Overview
{
    private static readonly string[] RulesUsed =
    [
        nameof(ChangeOnMonth),
        nameof(OwnVariation),
        nameof(GapToTarget),
        nameof(ChangeOfBand),
        nameof(MonthsRunning),
    ];

    /// <summary>In the order of <see cref="Attention"/>; within it the largest gap to the target, as a share of it, first.</summary>
    public required IReadOnlyList<AttentionFigure> NeedsAttention { get; init; }

    /// <summary>Better than the month before or than its own history, where the other does not say worse; signs of change first.</summary>
    public required IReadOnlyList<SpokenFigure> GotBetter { get; init; }

    /// <summary>Figures with neither a rating nor a verdict on their own history.</summary>
    public required IReadOnlyList<Assessment> NotJudged { get; init; }

    /// <param name="assessments">Of one month; a figure printed in several tables counts once.</param>
    /// <param name="earlier">Of earlier editions, newest first.</param>
    public static Overview Of(
        IEnumerable<Assessment> assessments,
        StatementWriter writer,
        IReadOnlyList<Assessment> earlier
    )
    {
        var figures = assessments.DistinctBy(WhatIsPrinted).ToList();
        return new Overview
        {
            NeedsAttention =
            [
                .. from assessment in figures
                let why = AttentionWords.Of(assessment)
                where why is not null
                orderby why, Gap(assessment) descending
                select new AttentionFigure(why.Value, Spoken(assessment)),
            ],
            GotBetter =
            [
                .. from assessment in figures
                where IsBetter(assessment)
                let spoken = Spoken(assessment)
                orderby BetterRank(spoken), Math.Abs(Change(assessment)) descending
                select spoken,
            ],
            NotJudged =
            [
                .. figures.Where(assessment =>
                    assessment is { Rag: Judgement<Rag>.NotMade, Variation: Judgement<Variation>.NotMade }
                ),
            ],
        };

        SpokenFigure Spoken(Assessment assessment)
        {
            var spoken = writer.Speak(assessment, earlier);
            return spoken with
            {
                Statements = [.. spoken.Statements.Where(statement => RulesUsed.Contains(statement.Rule))],
            };
        }
    }

    private static (string, string, string, string) WhatIsPrinted(Assessment assessment) =>
        (
            assessment.Indicator?.Key ?? assessment.PrintedTitle,
            assessment.Displayed,
            assessment.Audience,
            assessment.Target is { } target ? TargetWords.Of(target, assessment.Unit()) : ""
        );

    /// <summary>Distance from the bound that is missed, as a share of it; 0 where none is missed.</summary>
    private static decimal Gap(Assessment assessment)
    {
        if (
            assessment.Rag is not Judgement<Rag>.Made { Verdict: not Rag.Green }
            || assessment.Number() is not { } value
        )
        {
            return 0;
        }

        var bound = assessment.Target switch
        {
            Target.Bound single => single.Value,
            Target.Range range => value < range.Lower ? range.Lower : range.Upper,
            _ => 0,
        };
        return bound == 0 ? 0 : Math.Abs(value - bound) / Math.Abs(bound);
    }

    private static bool IsBetter(Assessment assessment) =>
        (assessment.Direction.Is(Direction.Better) && !assessment.Variation.Is(Variation.Concerning))
        || (assessment.Variation.Is(Variation.Improving) && !assessment.Direction.Is(Direction.Worse));

    private static int BetterRank(SpokenFigure figure) =>
        figure.Assessment.Variation.Is(Variation.Improving) ? 0
        : figure.Statements.Any(statement => statement.Rule == nameof(ChangeOfBand)) ? 1
        : 2;

    private static decimal Change(Assessment assessment) =>
        assessment.ChangeOnMonth is Judgement<decimal>.Made made ? made.Verdict : 0;
}
