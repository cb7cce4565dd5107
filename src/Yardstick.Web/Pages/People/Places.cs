using Yardstick.Core.People;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.People;

/// <summary>Where a role may be granted: the authorities and areas that whoever grants administers.</summary>
public sealed class Places(Database database, WorkingAuthorities authorities, CurrentReader reader)
{
    /// <summary>Stands in forms for every authority; an area is written <c>1001/S11</c>.</summary>
    private const string Everywhere = "*";

    /// <summary>Values of forms with their words.</summary>
    public IReadOnlyList<(string Value, string Words)> Choices =>
        [
            .. reader.Reader.MayThroughout(Permission.AdministerPeople, authority: null)
                ? [(Everywhere, "Every authority")]
                : Array.Empty<(string, string)>(),
            .. Authorities.SelectMany(authority =>
                AreasOf(authority.Code)
                    .Select(area =>
                        ($"{authority.Code}/{area.AreaId}", $"{authority.Name}: {area.AreaName} ({area.AreaLevel})")
                    )
                    .Prepend((authority.Code, $"{authority.Name}: the whole authority"))
            ),
        ];

    /// <summary>Authorities with case records or frozen months that the reader administers people of.</summary>
    public IReadOnlyList<(string Code, string Name)> Authorities => authorities.With(Permission.AdministerPeople);

    /// <summary>The place that a form names; null when it is none of the choices.</summary>
    public (string? Authority, string? Area)? Read(string? value) =>
        value is null || Choices.All(choice => choice.Value != value) ? null
        : value == Everywhere ? (null, null)
        : value.Split('/', 2) is [var authority, var area] ? (authority, area)
        : (value, null);

    /// <summary>Whether the reader may change a person: only who administers every place in which the person has a role.</summary>
    public bool MayChange(IEnumerable<Grant> grants) =>
        grants.All(grant => reader.Reader.MayThroughout(Permission.AdministerPeople, grant.AuthorityCode));

    /// <summary>The tree of the newest frozen month.</summary>
    private IReadOnlyList<FrozenArea> AreasOf(string authority)
    {
        var figures = new FrozenFigures(database);
        return figures.Months(authority) is [.., var newest]
            ?
            [
                .. figures
                    .Areas(authority, [newest.Month])
                    .Where(area => area.AreaLevel is not "authority" and not "unallocated"),
            ]
            : [];
    }
}
