using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Tests.Extracts;

namespace Yardstick.Tests.People;

public sealed class PermissionTableTests
{
    [Theory]
    [InlineData(Permission.SeeChildren)]
    [InlineData(Permission.OpenIdentity)]
    [InlineData(Permission.OpenRestricted)]
    [InlineData(Permission.ExportChildren)]
    public void No_member_and_no_administrator_comes_near_a_child(Permission permission)
    {
        Role[] never = [Role.CabinetMember, Role.PanelMember, Role.ScrutinyOfficer, Role.Administrator];

        Assert.DoesNotContain(never, role => Permissions.Table.Allows(role, permission));
        Assert.False(Permissions.Table.IsForEveryone(permission));
    }

    [Fact]
    public void Whoever_opens_an_identity_also_sees_the_list_that_it_is_opened_from()
    {
        var strange = Enum.GetValues<Role>()
            .Where(role => Permissions.Table.Allows(role, Permission.OpenIdentity))
            .Where(role => !Permissions.Table.Allows(role, Permission.SeeChildren));

        Assert.Empty(strange);
    }

    [Fact]
    public void A_panel_member_reads_what_is_published_and_the_panels_exempt_papers_and_asks_questions()
    {
        var may = Enum.GetValues<Permission>()
            .Where(permission => Permissions.Table.Allows(Role.PanelMember, permission));

        Assert.Equal([Permission.ReadPublished, Permission.AskQuestions, Permission.ReadExemptPapers], may);
    }

    [Fact]
    public void Roles_have_the_titles_of_the_file() =>
        Assert.Equal("Quality assurance lead", Permissions.Table.TitleOf(Role.QualityAssuranceLead));

    [Fact]
    public void A_table_that_leaves_something_out_or_names_something_unknown_is_refused_with_all_problems()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "permissions.yml",
            """
            roles:
              - role: analyst
                title: Performance analyst
                comes_for: figures
            permissions:
              - permission: read-published
                means: read
                roles: [everyone, jester]
            """
        );

        var refused = Assert.Throws<DefinitionsInvalid>(() => PermissionTable.Load(folder.Path));

        Assert.Contains(
            refused.Problems,
            problem => problem.Message.StartsWith("'jester' is no role", StringComparison.Ordinal) && problem.Line == 8
        );
        Assert.Contains(
            refused.Problems,
            problem => problem.Message.StartsWith("'director' stands 0 times", StringComparison.Ordinal)
        );
        Assert.Contains(
            refused.Problems,
            problem => problem.Message.StartsWith("'see-children' stands 0 times", StringComparison.Ordinal)
        );
    }
}
