using Yardstick.Core;
using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Core.Storage;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Positions;

/// <summary>The position statements that the reader may see, and what the reader may do with them.</summary>
public sealed class ShownPositions(FrozenEditions frozen, PositionStore store, Database database, CurrentReader reader)
{
    /// <summary>Councils with frozen months of which the reader reads at least one service.</summary>
    public IReadOnlyList<FrozenCouncil> Councils =>
        [.. frozen.Councils().Where(council => reader.May(Permission.ReadPositions, council.Code))];

    /// <param name="code">Null for the first.</param>
    /// <returns>Null when there is none, or the reader may read nothing of it.</returns>
    public FrozenCouncil? Find(string? code) =>
        Councils.FirstOrDefault(council => string.IsNullOrEmpty(code) || council.Code == code);

    /// <summary>The services of a month that the reader may read.</summary>
    public IReadOnlyList<ServiceArea> Services(string authority, Month month) =>
        [
            .. ServiceArea
                .Of(database, authority, month)
                .Where(service => May(Permission.ReadPositions, authority, service.Id)),
        ];

    public PositionStatement Statement(string authority, string service, Month month) =>
        store.Find(authority, service, month);

    public bool May(Permission permission, string authority, string service) =>
        reader.May(permission, authority, service, Teams.Of(database, authority).ParentOf);

    /// <summary>Whether the reader may read the statements of all services, and so the self-evaluation.</summary>
    public bool MayReadAll(string authority) => reader.Reader.MayThroughout(Permission.ReadPositions, authority);

    /// <summary>A statement by the words of its address; null where there is none that the reader may read.</summary>
    public (FrozenCouncil Council, Month Month, ServiceArea Service)? Open(
        string council,
        string month,
        string service
    ) =>
        Month.TryParse(month, out var of)
        && !string.IsNullOrEmpty(council)
        && Find(council) is { } found
        // Addresses of forms are written small.
        && Services(council, of)
            .FirstOrDefault(each => string.Equals(each.Id, service, StringComparison.OrdinalIgnoreCase))
            is { } area
            ? (found, of, area)
            : null;
}
