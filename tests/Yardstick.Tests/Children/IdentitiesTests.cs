using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Children;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class IdentitiesTests
{
    private const string Why = AnytownChildren.WeeklyMeeting;

    [Theory]
    [BothEngines]
    public void One_identity_is_opened_with_a_reason_and_logged(Engine engine)
    {
        using var town = new AnytownChildren(engine);
        var manager = Readers.ManagerOf("T1");
        var late = town.Children.List(manager, AnytownChildren.Visits("T1"), Why).Rows[0];

        var opened = town.Identities.Open(manager, late.Child.Token, "arrange the overdue visit");

        Assert.Equal(("B", late.Child.Pseudonym, false), (opened.PersonId, opened.Pseudonym, opened.IsRestricted));
        var entry = town.Log.Of(Anytown.Code, new Month(2023, 7))[^1];
        Assert.Equal(
            ("identity", "B", "arrange the overdue visit", "cpp_visit_10wd_pct, June 2023, T1"),
            (entry.Action, entry.PersonId, entry.Purpose, entry.Query)
        );
    }

    [Fact]
    public void A_reference_opens_nothing_in_other_hands_or_changed_by_a_letter()
    {
        using var town = new AnytownChildren(Engine.DuckDb);
        var token = TokenOf(town, Readers.Analyst, "T2");
        var changed = (token[0] == 'A' ? "B" : "A") + token[1..];

        Assert.Equal(
            RefusalKind.NotAllowed,
            Assert.Throws<ChildrenRefused>(() => town.Identities.Open(Readers.QualityLead, token, Why)).Kind
        );
        Assert.Equal(
            RefusalKind.NotThere,
            Assert.Throws<ChildrenRefused>(() => town.Identities.Open(Readers.Analyst, changed, Why)).Kind
        );
        Assert.Throws<ChildrenRefused>(() => town.Identities.Open(Readers.Analyst, "T2", Why));
        Assert.Throws<ChildrenRefused>(() => town.Identities.Open(Readers.Analyst, "", Why));
    }

    [Fact]
    public void A_manager_who_no_longer_has_the_team_opens_nothing_of_it()
    {
        using var town = new AnytownChildren(Engine.DuckDb);
        var token = TokenOf(town, Readers.ManagerOf("T1"), "T1");

        Assert.Throws<ChildrenRefused>(() => town.Identities.Open(Readers.ManagerOf("T2"), token, Why));
    }

    [Fact]
    public void An_identity_without_a_reason_stays_closed()
    {
        using var town = new AnytownChildren(Engine.DuckDb);
        var token = TokenOf(town, Readers.Analyst, "T2");

        var refused = Assert.Throws<ChildrenRefused>(() => town.Identities.Open(Readers.Analyst, token, "why not"));

        Assert.Equal(RefusalKind.WrongInput, refused.Kind);
    }

    [Theory]
    [BothEngines]
    public void A_restricted_record_shows_to_nobody_without_the_permission(Engine engine)
    {
        using var town = new AnytownChildren(engine);
        var lead = Readers.QualityLead;
        var listed = TokenOf(town, Readers.Analyst, "T2");
        town.Restricted.Restrict(lead, TokenOf(town, lead, "T2"), "placed for adoption");

        var seen = town.Children.List(Readers.Analyst, AnytownChildren.Visits("T2"), Why);
        Assert.Equal((0, 1, 1m), (seen.Rows.Count, seen.NotShown, seen.Denominator));
        Assert.Throws<ChildrenRefused>(() => town.Identities.Open(Readers.Analyst, listed, Why));
        Assert.True(town.Children.List(lead, AnytownChildren.Visits("T2"), Why).Rows[0].Child.IsRestricted);
        Assert.True(town.Identities.Open(lead, TokenOf(town, lead, "T2"), Why).IsRestricted);

        town.Restricted.Lift(lead, TokenOf(town, lead, "T2"), "the adoption is complete");
        Assert.Single(town.Children.List(Readers.Analyst, AnytownChildren.Visits("T2"), Why).Rows);
    }

    [Fact]
    public void Only_who_may_open_restricted_records_restricts_one()
    {
        using var town = new AnytownChildren(Engine.DuckDb);
        var manager = Readers.ManagerOf("T2");

        Assert.Throws<ChildrenRefused>(() =>
            town.Restricted.Restrict(manager, TokenOf(town, manager, "T2"), "known to the team")
        );
    }

    [Theory]
    [BothEngines]
    public void A_child_keeps_its_pseudonym_and_another_store_gives_another(Engine engine)
    {
        using var town = new AnytownChildren(engine);
        using var elsewhere = new AnytownChildren(Engine.DuckDb);
        var before = NameOf(town, Readers.Analyst);
        town.Use(AnytownChildren.At(20, 8));

        Assert.Equal(before, NameOf(town, Readers.Analyst));
        Assert.Equal(before, NameOf(town, Readers.QualityLead));
        Assert.NotEqual(before, NameOf(elsewhere, Readers.Analyst));
    }

    private static string NameOf(AnytownChildren town, Reader reader) =>
        Assert.Single(town.Children.List(reader, AnytownChildren.Visits("T2"), Why).Rows).Child.Pseudonym;

    private static string TokenOf(AnytownChildren town, Reader reader, string team) =>
        town.Children.List(reader, AnytownChildren.Visits(team), Why).Rows[0].Child.Token;
}
