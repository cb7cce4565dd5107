using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Rules;

/// <summary>The count behind a rate, put together from what the edition prints.</summary>
internal static class Counts
{
    /// <summary>Null when a month or an indicator that it needs is not printed.</summary>
    public static (decimal Sum, Quote Quote)? For(
        CheckedEdition edition,
        RateOfCount relation,
        PublishedTable beside,
        Month month
    )
    {
        var first = relation.FromApril ? month.StartOfFinancialYear : month;
        var months = Month.RunEnding(month, month.MonthsSince(first) + 1);
        var counted = Values(edition, relation.Count, beside, months);
        var taken = relation.Less is null ? [] : Values(edition, relation.Less, beside, months);
        if (counted is null || taken is null)
        {
            return null;
        }

        var printed = string.Join(" + ", counted.Select(value => value.Printed));
        return (
            counted.Sum(value => value.Number()) - taken.Sum(value => value.Number()),
            new Quote(counted[^1].Place, taken.Count == 0 ? printed : $"{printed} - {taken[0].Printed}")
        );
    }

    private static List<PublishedValue>? Values(
        CheckedEdition edition,
        string indicator,
        PublishedTable beside,
        IReadOnlyList<Month> months
    )
    {
        var values = months.Select(month => edition.Value(indicator, month, beside)).OfType<PublishedValue>().ToList();
        return values.Count == months.Count ? values : null;
    }
}
