namespace Yardstick.Core.Scrutiny.Recommendations;

/// <summary>
/// The executive answers within two months (Local Government Act 2000, section 9FE). The clock warns; it never changes a state and never
/// takes anything off the list.
/// </summary>
/// <param name="DueOn">The last day in time.</param>
/// <param name="AnsweredOn">The first response, completion or rejection; null while there is none.</param>
public sealed record ResponseClock(DateOnly DueOn, DateOnly? AnsweredOn)
{
    public const int Months = 2;
    private const int WarningDays = 14;

    public static ResponseClock Of(Recommendation recommendation) =>
        new(
            recommendation.ClockFrom.AddMonths(Months),
            recommendation
                .Events.FirstOrDefault(each =>
                    each.Kind
                        is RecommendationEventKind.Responded
                            or RecommendationEventKind.Completed
                            or RecommendationEventKind.Rejected
                )
                ?.HappenedOn
        );

    public ResponseStanding On(DateOnly today) =>
        AnsweredOn is { } answered ? (answered <= DueOn ? ResponseStanding.InTime : ResponseStanding.Late)
        : today > DueOn ? ResponseStanding.Overdue
        : today.AddDays(WarningDays) >= DueOn ? ResponseStanding.Soon
        : ResponseStanding.Running;
}

public enum ResponseStanding
{
    Running,

    /// <summary>Due within fourteen days.</summary>
    Soon,
    Overdue,
    InTime,
    Late,
}
