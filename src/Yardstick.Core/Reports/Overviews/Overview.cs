using Yardstick.Core.Assessments;
using Yardstick.Core.Periods;
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

    /// <summary>Every figure of the month, each once, in the order of the report.</summary>
    public required IReadOnlyList<Assessment> Figures { get; init; }

    /// <summary>The month of the figures; null when there are none.</summary>
    public Month? Month => Figures is [var first, ..] ? first.Month : null;

    /// <summary>
    /// In the order of <see cref="Attention"/>; within it the largest gap to the target, as a share of it, first, then the longest standing,
    /// then in the order of the report. Promises by the day on which they are due.
    /// </summary>
    public required IReadOnlyList<AttentionLine> NeedsAttention { get; init; }

    /// <summary>Better than the month before or than its own history, where the other does not say worse; signs of change first.</summary>
    public required IReadOnlyList<SpokenFigure> GotBetter { get; init; }

    /// <summary>Figures with neither a rating nor a verdict on their own history.</summary>
    public required IReadOnlyList<Assessment> NotJudged { get; init; }

    public IReadOnlyList<NotJudgedGroup> NotJudgedByReason => NotJudgedGroup.Of(NotJudged);

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
            Figures = figures,
            NeedsAttention =
            [
                .. from assessment in figures
                let why = AttentionWords.Of(assessment)
                where why is not null
                let line = AttentionLine.Of(why.Value, Spoken(assessment))
                orderby why, Gap(assessment) descending, line.From
                select line,
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

    /// <summary>The same with the promises that are due on a day, in their place of the order.</summary>
    /// <param name="promises">Open promises, due or not.</param>
    public Overview With(IEnumerable<DuePromise> promises, DateOnly today) =>
        this with
        {
            NeedsAttention =
            [
                .. NeedsAttention
                    .Concat(
                        promises
                            .Where(promise => promise.IsDue(today))
                            .OrderBy(promise => promise.DueOn)
                            .ThenBy(promise => promise.OwnerRole, StringComparer.Ordinal)
                            .Select(promise => AttentionLine.Of(promise, today))
                    )
                    .OrderBy(line => line.Why),
            ],
        };

    /// <summary>How the figures stand beside those of an earlier month: the one before, or the one that the panel saw.</summary>
    public SinceThen Since(Month month) => SinceThen.Of(Figures, month);

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
