using Yardstick.Core.Observations;

namespace Yardstick.Core.Reports.Words;

/// <summary>Says of figures that no case record gives who supplied them: <c>supplied by hand by the youth justice service (…) for June 2023</c>.</summary>
public static class SuppliedWords
{
    /// <summary>One clause for each supplier, the newest figures' first; none where all figures come from case records.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<SeriesPoint> points) =>
        [
            .. points
                .Where(point => point.SuppliedBy is not null)
                .GroupBy(point => point.SuppliedBy!, StringComparer.Ordinal)
                .OrderByDescending(supplier => supplier.Max(point => point.Month))
                .Select(supplier =>
                    $"supplied by hand by {supplier.Key} for {MonthList.Of([.. supplier.Select(point => point.Month)])}"
                ),
        ];
}
