using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Positions;

/// <summary>A service of the organisation tree, as it was in a month.</summary>
public sealed record ServiceArea(string Id, string Name)
{
    private const string Level = "service";

    /// <summary>The services of a frozen month, in the order of their names; none for a month that is not frozen.</summary>
    public static IReadOnlyList<ServiceArea> Of(Database database, string authority, Month month) =>
        database.Remember<IReadOnlyList<ServiceArea>>(
            (nameof(ServiceArea), authority, month),
            _ =>
                [
                    .. new FrozenFigures(database)
                        .Areas(authority, [month])
                        .Where(area => area.AreaLevel == Level)
                        .Select(area => new ServiceArea(area.AreaId, area.AreaName ?? area.AreaId))
                        .OrderBy(service => service.Name, StringComparer.Ordinal)
                        .ThenBy(service => service.Id, StringComparer.Ordinal),
                ]
        );
}
