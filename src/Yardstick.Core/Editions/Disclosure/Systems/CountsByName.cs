using Yardstick.Core.Editions.Disclosure.Ranges;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure.Systems;

/// <summary>
/// The counts of a system by what they count. Of a count that was restated the newest is found, so that relations hold among the figures of
/// one edition, and those of earlier ones where it has none.
/// </summary>
internal sealed class CountsByName(FigureRelations relations, CountSystem system)
{
    private readonly Dictionary<CountName, int> _newest = [];

    public CountSystem System => system;

    public int Number(QuantityName quantity, Month month, string area, long actual)
    {
        var name = Named(quantity, month, area);
        var number = system.Number(name, actual);
        _newest[name] = number;
        return number;
    }

    public int? Find(QuantityName quantity, Month month, string area) =>
        _newest.TryGetValue(Named(quantity, month, area), out var number) ? number : null;

    private CountName Named(QuantityName quantity, Month month, string area) =>
        new(relations.Kept(quantity), month, area);
}
