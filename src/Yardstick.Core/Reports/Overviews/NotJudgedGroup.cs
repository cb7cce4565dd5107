using Yardstick.Core.Assessments;

namespace Yardstick.Core.Reports.Overviews;

/// <summary>The figures that were not judged for one reason.</summary>
/// <param name="Reason">Which judgement was not made, and why.</param>
public sealed record NotJudgedGroup(string Reason, IReadOnlyList<Assessment> Figures)
{
    /// <summary>Grouped by reason, the most frequent first; a figure stands under each judgement that it lacks.</summary>
    public static IReadOnlyList<NotJudgedGroup> Of(IEnumerable<Assessment> notJudged) =>
        [
            .. notJudged
                .SelectMany(assessment =>
                    NotJudgedReasons
                        .Of(assessment)
                        .Select(item => (Reason: $"{item.Judgement}: {item.Reason}", assessment))
                )
                .GroupBy(item => item.Reason, item => item.assessment, StringComparer.Ordinal)
                .Select(group => new NotJudgedGroup(group.Key, [.. group]))
                .OrderByDescending(group => group.Figures.Count)
                .ThenBy(group => group.Reason, StringComparer.Ordinal),
        ];
}
