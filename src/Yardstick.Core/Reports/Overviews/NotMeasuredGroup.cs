using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Reports.Overviews;

/// <summary>The indicators that have no figure in any month for one reason.</summary>
public sealed record NotMeasuredGroup(string Reason, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>Of a measured edition, the most frequent reason first; none of a published one.</summary>
    public static IReadOnlyList<NotMeasuredGroup> Of(
        PublishedDelivery delivery,
        Func<string, Indicator?> findIndicator
    ) =>
        [
            .. delivery
                .NotMeasured.GroupBy(
                    each => each.Value.TrimEnd('.'),
                    each => findIndicator(each.Key),
                    StringComparer.Ordinal
                )
                .Select(group => new NotMeasuredGroup(
                    group.Key,
                    [.. group.OfType<Indicator>().OrderBy(indicator => indicator.Title, StringComparer.Ordinal)]
                ))
                .OrderByDescending(group => group.Indicators.Count)
                .ThenBy(group => group.Reason, StringComparer.Ordinal),
        ];
}
