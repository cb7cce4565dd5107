using Yardstick.Core.Assessments;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Reports.Statements.Rules;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Overviews;

/// <summary>The month in order: what needs attention and why, what got better, and what could not be judged at all.</summary>
public sealed record Overview
{
    private static readonly string[] AttentionRules =
    [
        nameof(OwnVariation),
        nameof(GapToTarget),
        nameof(ChangeOfBand),
        nameof(MonthsRunning),
    ];
    private static readonly string[] BetterRules =
    [
        nameof(ChangeOnMonth),
        nameof(OwnVariation),
        nameof(ChangeOfBand),
        nameof(MonthsRunning),
    ];

    /// <summary>Signs of change for the worse, then red, then signs of change that are neither good nor bad, then amber; each by its gap.</summary>
    public required IReadOnlyList<SpokenFigure> NeedsAttention { get; init; }

    /// <summary>Signs of change for the better, then a better rating, then the rest by the size of the change.</summary>
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
                .. figures
                    .Where(assessment => AttentionRank(assessment) is not null)
                    .OrderBy(AttentionRank)
                    .ThenByDescending(Gap)
                    .Select(assessment => Spoken(assessment, AttentionRules)),
            ],
            GotBetter =
            [
                .. figures
                    .Where(IsBetter)
                    .Select(assessment => Spoken(assessment, BetterRules))
                    .OrderBy(BetterRank)
                    .ThenByDescending(figure => Math.Abs(Change(figure.Assessment))),
            ],
            NotJudged =
            [
                .. figures.Where(assessment =>
                    assessment is { Rag: Judgement<Rag>.NotMade, Variation: Judgement<Variation>.NotMade }
                ),
            ],
        };

        SpokenFigure Spoken(Assessment assessment, string[] rules)
        {
            var spoken = writer.Speak(assessment, earlier);
            return spoken with
            {
                Statements = [.. spoken.Statements.Where(statement => rules.Contains(statement.Rule))],
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

    /// <summary>Null when nothing calls for attention.</summary>
    private static int? AttentionRank(Assessment assessment) =>
        assessment.Variation.Is(Variation.Concerning) ? 0
        : assessment.Rag.Is(Rag.Red) ? 1
        : assessment.Variation.Is(Variation.Neutral) ? 2
        : assessment.Rag.Is(Rag.Amber) ? 3
        : null;

    /// <summary>Distance from the bound that is missed, as a share of it; 0 where there is none.</summary>
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
        assessment.Variation.Is(Variation.Improving) || assessment.Direction.Is(Direction.Better);

    private static int BetterRank(SpokenFigure figure) =>
        figure.Assessment.Variation.Is(Variation.Improving) ? 0
        : figure.Statements.Any(statement => statement.Rule == nameof(ChangeOfBand)) ? 1
        : 2;

    private static decimal Change(Assessment assessment) =>
        assessment.ChangeOnMonth is Judgement<decimal>.Made made ? made.Verdict : 0;
}
