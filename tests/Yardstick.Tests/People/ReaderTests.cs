using System.Globalization;
using Yardstick.Core.People;

namespace Yardstick.Tests.People;

public sealed class ReaderTests
{
    private const string Authority = "1001";
    private static readonly DateOnly Day = new(2026, 5, 20);
    private static readonly PermissionTable Table = Permissions.Table;

    /// <summary>Two teams below a service, and a service beside it.</summary>
    private static readonly Dictionary<string, string?> Parents = new(StringComparer.Ordinal)
    {
        ["authority"] = null,
        ["safeguarding"] = "authority",
        ["team-a"] = "safeguarding",
        ["team-b"] = "safeguarding",
        ["care"] = "authority",
    };

    private static readonly Person Jo = new()
    {
        AccountId = "jo",
        Email = "jo@council.example",
        Name = "Jo",
        FromDate = new DateOnly(2026, 1, 1),
        ToDate = OpenEnd.Date,
    };

    [Fact]
    public void Nobody_reads_what_is_published_and_nothing_else()
    {
        var nobody = Reader.Nobody(Table);

        var may = Enum.GetValues<Permission>().Where(nobody.May);

        Assert.Equal([Permission.ReadPublished], may);
    }

    [Fact]
    public void A_grant_on_an_area_covers_the_areas_below_it_and_no_other()
    {
        var manager = With(Grant(Role.Manager) with { AreaId = "safeguarding" });

        Assert.True(MaySee(manager, "safeguarding"));
        Assert.True(MaySee(manager, "team-a"));
        Assert.False(MaySee(manager, "care"));
        Assert.False(MaySee(manager, "authority"));
        Assert.False(MaySee(manager, null));
    }

    [Fact]
    public void A_grant_on_the_whole_authority_covers_what_belongs_to_no_team_too()
    {
        var analyst = With(Grant(Role.Analyst));

        Assert.True(MaySee(analyst, null));
        Assert.True(MaySee(analyst, "team-b"));
        Assert.False(analyst.May(Permission.SeeChildren, "1002", "team-b", Parents.GetValueOrDefault));
    }

    [Fact]
    public void A_manager_of_a_team_reads_the_figures_of_the_authority_that_the_team_is_compared_with()
    {
        var manager = With(Grant(Role.Manager) with { AreaId = "team-a" });

        Assert.True(manager.May(Permission.ReadMeasured, Authority));
        Assert.False(manager.May(Permission.ReadMeasured, "1002"));
    }

    [Fact]
    public void A_grant_without_authority_holds_in_every_authority()
    {
        var everywhere = With(Grant(Role.Administrator) with { AuthorityCode = null });

        Assert.True(everywhere.May(Permission.AdministerPeople, "1001"));
        Assert.True(everywhere.May(Permission.AdministerPeople, "1002"));
    }

    [Fact]
    public void A_loop_in_the_tree_ends()
    {
        var manager = With(Grant(Role.Manager) with { AreaId = "elsewhere" });

        Assert.False(manager.May(Permission.SeeChildren, Authority, "a", area => area == "a" ? "b" : "a"));
    }

    [Theory]
    [InlineData("2026-05-20", "2026-05-21", true)]
    [InlineData("2026-05-19", "2026-05-20", false)]
    [InlineData("2026-05-21", "2026-06-01", false)]
    public void A_grant_holds_from_its_first_day_until_the_day_it_ends(string from, string to, bool holds)
    {
        var reader = With(
            Grant(Role.Analyst) with
            {
                FromDate = DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                ToDate = DateOnly.ParseExact(to, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            }
        );

        Assert.Equal(holds, reader.May(Permission.ImportExtract));
    }

    [Fact]
    public void A_person_who_has_left_is_nobody_whatever_was_granted()
    {
        var reader = Reader.On(Day, Jo with { ToDate = Day }, [Grant(Role.Administrator)], Table);

        Assert.False(reader.IsSignedIn);
        Assert.False(reader.May(Permission.AdministerPeople));
    }

    private static bool MaySee(Reader reader, string? area) =>
        reader.May(Permission.SeeChildren, Authority, area, Parents.GetValueOrDefault);

    private static Reader With(params Grant[] grants) => Reader.On(Day, Jo, grants, Table);

    private static Grant Grant(Role role) =>
        new()
        {
            GrantId = "1",
            AccountId = Jo.AccountId,
            Role = role,
            AuthorityCode = Authority,
            FromDate = new DateOnly(2026, 1, 1),
            ToDate = OpenEnd.Date,
        };
}
