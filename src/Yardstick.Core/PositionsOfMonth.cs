using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>The approved position statements of a month, as editions and the self-evaluation print them.</summary>
internal sealed class PositionsOfMonth(Database database)
{
    private readonly PositionStore _store = new(database);

    /// <returns>In the order of the services' names; null where none is approved.</returns>
    public IReadOnlyList<PrintedPosition>? Of(string authority, Month month)
    {
        List<PrintedPosition> printed =
        [
            .. ServiceArea
                .Of(database, authority, month)
                .Select(service => (service, _store.Find(authority, service.Id, month).Approved))
                .Where(each => each.Approved is not null)
                .Select(each => PrintedPosition.Of(each.service, each.Approved!)),
        ];
        return printed.Count == 0 ? null : printed;
    }
}
