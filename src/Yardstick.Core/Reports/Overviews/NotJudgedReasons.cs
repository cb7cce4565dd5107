using Yardstick.Core.Assessments;

namespace Yardstick.Core.Reports.Overviews;

/// <summary>What of a figure is not judged, and why: a judgement that is missing without a word looks like a good one.</summary>
public static class NotJudgedReasons
{
    public const string Rating = "Rating against target";
    public const string Direction = "Direction of travel";
    public const string OwnHistory = "Own history";

    public static IReadOnlyList<(string Judgement, string Reason)> Of(Assessment assessment) =>
        [
            .. new[]
            {
                (Rating, (assessment.Rag as Judgement<Rag>.NotMade)?.Reason),
                (Direction, (assessment.Direction as Judgement<Direction>.NotMade)?.Reason),
                (OwnHistory, (assessment.Variation as Judgement<Variation>.NotMade)?.Reason),
            }
                .Where(item => item.Reason is not null)
                .Select(item => (item.Item1, item.Reason!.TrimEnd('.'))),
        ];
}
