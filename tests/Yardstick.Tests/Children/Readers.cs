using Yardstick.Core.People;
using Yardstick.Tests.People;
using Yardstick.Tests.Snapshots;

namespace Yardstick.Tests.Children;

/// <summary>People of Anytown with one role each.</summary>
internal static class Readers
{
    private static readonly DateOnly Start = new(2020, 1, 1);

    /// <summary>Lead of the whole authority: may open restricted records.</summary>
    public static Reader QualityLead { get; } = With("quinn", Role.QualityAssuranceLead, null);

    public static Reader Analyst { get; } = With("ana", Role.Analyst, null);

    public static Reader Administrator { get; } = With("adi", Role.Administrator, null);

    public static Reader ManagerOf(params string[] areas) => Of("max", Role.Manager, Permissions.Table, areas);

    public static Reader With(string name, Role role, string? area, PermissionTable? table = null) =>
        Of(name, role, table ?? Permissions.Table, area);

    private static Reader Of(string name, Role role, PermissionTable table, params IEnumerable<string?> areas) =>
        Reader.On(
            new DateOnly(2023, 7, 10),
            new Person
            {
                AccountId = name,
                Email = $"{name}@council.example",
                Name = name,
                FromDate = Start,
                ToDate = OpenEnd.Date,
            },
            areas.Select(
                (area, number) =>
                    new Grant
                    {
                        GrantId = $"{name}-{number}",
                        AccountId = name,
                        Role = role,
                        AuthorityCode = Anytown.Code,
                        AreaId = area,
                        FromDate = Start,
                        ToDate = OpenEnd.Date,
                    }
            ),
            table
        );
}
