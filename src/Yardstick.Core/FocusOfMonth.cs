using Yardstick.Core.Periods;
using Yardstick.Core.Plans;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>What an edition prints of the areas of focus: those that are open and were opened by the month after its own, as they were signed off.</summary>
internal sealed class FocusOfMonth(Product product, Database database)
{
    private readonly FocusRegister _areas = new(database, product.Catalogue, TimeProvider.System);
    private readonly PlanRegister _plans = new(database, TimeProvider.System);

    /// <returns>The signed ones, and titles of those with words that nobody has signed off; null for none.</returns>
    public (IReadOnlyList<SignedFocus>? Signed, IReadOnlyList<string>? Unsigned) Of(string authority, Month month)
    {
        var until = month.Next.LastDay;
        List<FocusArea> open =
        [
            .. _areas.Of(authority).Where(focus => focus.IsOpen && focus.Current.OpenedOn <= until),
        ];
        var plans = _plans.Of(authority);
        return (
            Some(open.Select(focus => SignedFocus.Of(focus, plans, until)).OfType<SignedFocus>()),
            Some(open.Where(focus => focus.AwaitsSignOff).Select(focus => focus.Current.Title))
        );
    }

    private static List<T>? Some<T>(IEnumerable<T> all) => all.ToList() is { Count: > 0 } list ? list : null;
}
