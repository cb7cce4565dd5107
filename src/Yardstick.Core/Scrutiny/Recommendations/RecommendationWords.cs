using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Scrutiny.Recommendations;

/// <summary>States, events and clocks as people read them, with the tone that a renderer may add.</summary>
public static class RecommendationWords
{
    /// <summary>In the place of the words of a recommendation that was made on an exempt item.</summary>
    public const string Exempt = "Made on an exempt item: not for publication.";

    public static TableCell Of(RecommendationState state) =>
        state switch
        {
            RecommendationState.Outstanding => new TableCell("Outstanding", Tone: Tone.Caution),
            RecommendationState.Completed => new TableCell("Completed, for the panel to accept", Tone: Tone.Quiet),
            RecommendationState.NotAccepted => new TableCell("Not accepted as completed", Tone: Tone.Bad),
            RecommendationState.Rejected => new TableCell("Rejected, to be reported", Tone: Tone.Bad),
            RecommendationState.Accepted => new TableCell("Accepted as completed", Tone: Tone.Good),
            _ => new TableCell("Rejected and reported", Tone: Tone.Quiet),
        };

    public static string Of(RecommendationEventKind kind) =>
        kind switch
        {
            RecommendationEventKind.Made => "Recommended",
            RecommendationEventKind.Responded => "Response",
            RecommendationEventKind.Updated => "Update",
            RecommendationEventKind.Completed => "Marked as completed",
            RecommendationEventKind.Rejected => "Rejected",
            RecommendationEventKind.Reported => "Reported to the panel",
            RecommendationEventKind.Accepted => "Accepted as completed by the panel",
            _ => "Not accepted as completed by the panel",
        };

    /// <summary>How the two months for a response stand.</summary>
    public static TableCell Of(ResponseClock clock, DateOnly today) =>
        clock.On(today) switch
        {
            ResponseStanding.InTime => new TableCell(
                $"Answered {DateText.Of(clock.AnsweredOn!.Value)}, in time",
                Tone: Tone.Good
            ),
            ResponseStanding.Late => new TableCell(
                $"Answered {DateText.Of(clock.AnsweredOn!.Value)}, due {DateText.Of(clock.DueOn)}",
                Tone: Tone.Caution
            ),
            ResponseStanding.Overdue => new TableCell($"Overdue since {DateText.Of(clock.DueOn)}", Tone: Tone.Bad),
            ResponseStanding.Soon => new TableCell(
                $"Due {DateText.Of(clock.DueOn)}, within 14 days",
                Tone: Tone.Caution
            ),
            _ => new TableCell($"Due {DateText.Of(clock.DueOn)}"),
        };

    /// <summary>What was done, dated; what a reader without exempt papers may know of it.</summary>
    public static string ActionTaken(Recommendation recommendation, bool withExempt) =>
        recommendation.IsExempt && !withExempt ? Exempt
        : recommendation.ActionTaken is { } action ? $"{action.Wording} ({DateText.Of(action.HappenedOn)})"
        : "No response yet.";

    public static string Wording(Recommendation recommendation, bool withExempt) =>
        recommendation.IsExempt && !withExempt ? Exempt : recommendation.Wording;
}
