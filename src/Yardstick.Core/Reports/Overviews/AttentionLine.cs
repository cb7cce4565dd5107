using Yardstick.Core.Assessments;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Overviews;

/// <summary>One line of what needs attention: what, how much, why and since when, in words. Either a figure or a promise.</summary>
public sealed record AttentionLine
{
    private AttentionLine() { }

    public required Attention Why { get; init; }

    /// <summary>The figure's title, or what was promised.</summary>
    public required string What { get; init; }

    /// <summary>The figure with its counts; of a promise, how late it is.</summary>
    public required string HowMuch { get; init; }

    /// <summary>The clauses that the figure supports, or who promised.</summary>
    public required string Because { get; init; }

    /// <summary>Since when it has been so.</summary>
    public required string Since { get; init; }

    /// <summary>Null for a promise.</summary>
    public SpokenFigure? Figure { get; private init; }

    /// <summary>Null for a figure.</summary>
    public DuePromise? Promise { get; private init; }

    /// <summary>The first day of what the line tells: the longest standing goes first among equals.</summary>
    internal DateOnly From { get; private init; }

    internal static AttentionLine Of(Attention why, SpokenFigure figure)
    {
        var assessment = figure.Assessment;
        var lasting = Lasting.Of(assessment, why);
        return new AttentionLine
        {
            Why = why,
            What = assessment.Indicator?.Title ?? assessment.PrintedTitle,
            HowMuch = FigureText.WithCounts(assessment.Latest(), assessment.Unit()),
            Because = figure.Predicate,
            Since = lasting.InWords(),
            Figure = figure,
            From = lasting.From.FirstDay,
        };
    }

    /// <param name="today">The day on which the line is read.</param>
    internal static AttentionLine Of(DuePromise promise, DateOnly today) =>
        new()
        {
            Why = Attention.PromiseDue,
            What = promise.What,
            HowMuch = promise.HowLate(today),
            Because = $"promised by the {promise.OwnerRole}",
            Since = $"due on {DateText.Of(promise.DueOn)}",
            Promise = promise,
            From = promise.DueOn,
        };
}
