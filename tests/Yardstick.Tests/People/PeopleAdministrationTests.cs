using Yardstick.Core.People;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.People;

public sealed class PeopleAdministrationTests
{
    private static readonly FixedClock TwentiethOfMay = new(new DateTimeOffset(2026, 5, 20, 8, 15, 0, TimeSpan.Zero));
    private static readonly DateOnly Today = new(2026, 5, 20);

    [Theory]
    [BothEngines]
    public void A_person_who_is_added_and_granted_a_role_may_do_what_the_role_may(Engine engine)
    {
        using var store = TestStore.On(engine);
        var (people, administration) = Of(store);

        var person = administration.Add(" Jo@Council.Example ", "Jo Field", by: "root");
        administration.Grant(person.AccountId, Role.Analyst, "1001", null, by: "root");

        Assert.Equal("jo@council.example", people.FindByEmail("JO@council.example")?.Email);
        Assert.True(people.ReaderFor(person.AccountId).May(Permission.ImportExtract, "1001"));
        Assert.False(people.ReaderFor(person.AccountId).May(Permission.ImportExtract, "1002"));
    }

    [Theory]
    [BothEngines]
    public void A_grant_that_is_ended_holds_no_longer_from_that_moment(Engine engine)
    {
        using var store = TestStore.On(engine);
        var (people, administration) = Of(store);
        var person = administration.Add("jo@council.example", "Jo", by: "root", from: new DateOnly(2026, 1, 1));
        var grant = administration.Grant(
            person.AccountId,
            Role.Manager,
            "1001",
            "team-a",
            by: "root",
            from: new DateOnly(2026, 1, 1)
        );

        administration.EndGrant(grant.GrantId, by: "root");

        Assert.False(people.ReaderFor(person.AccountId).May(Permission.SeeChildren));
        Assert.True(people.ReaderFor(person.AccountId).IsSignedIn);
        Assert.Equal(Today, Assert.Single(people.GrantsOf(person.AccountId)).ToDate);
    }

    [Theory]
    [BothEngines]
    public void A_person_whose_access_is_ended_is_nobody(Engine engine)
    {
        using var store = TestStore.On(engine);
        var (people, administration) = Of(store);
        var person = administration.Add("jo@council.example", "Jo", by: "root");

        administration.End(person.AccountId, by: "root");

        Assert.False(people.ReaderFor(person.AccountId).IsSignedIn);
    }

    [Theory]
    [BothEngines]
    public void Every_change_stands_in_the_log_with_before_and_after(Engine engine)
    {
        using var store = TestStore.On(engine);
        var (_, administration) = Of(store);
        var person = administration.Add("jo@council.example", "Jo Field", by: "root");
        var grant = administration.Grant(
            person.AccountId,
            Role.QualityAssuranceLead,
            "1001",
            null,
            by: "ann@council.example"
        );
        administration.EndGrant(grant.GrantId, by: "ann@council.example", on: new DateOnly(2026, 6, 1));

        var log = new ChangeLog(store.Database, TwentiethOfMay).Latest(10);

        Assert.Equal(["Role ended", "Role granted", "Person added"], log.Select(change => change.What));
        Assert.Equal(["ann@council.example", "ann@council.example", "root"], log.Select(change => change.ChangedBy));
        Assert.Equal(new DateTime(2026, 5, 20, 8, 15, 0), log[0].ChangedAt);
        Assert.Equal((null, grant.GrantId), (log[1].Before, log[1].SubjectId));
        Assert.Contains("\"role\":\"quality-assurance-lead\"", log[1].After, StringComparison.Ordinal);
        Assert.Contains("\"to_date\":\"9999-12-31\"", log[0].Before, StringComparison.Ordinal);
        Assert.Contains("\"to_date\":\"2026-06-01\"", log[0].After, StringComparison.Ordinal);
    }

    [Theory]
    [BothEngines]
    public void The_last_administrator_cannot_be_ended(Engine engine)
    {
        using var store = TestStore.On(engine);
        var (people, administration) = Of(store);
        var person = administration.Add("jo@council.example", "Jo", by: "root");
        var grant = administration.Grant(person.AccountId, Role.Administrator, null, null, by: "root");

        var ofGrant = Assert.Throws<PeopleRefused>(() => administration.EndGrant(grant.GrantId, by: "jo"));
        var ofPerson = Assert.Throws<PeopleRefused>(() => administration.End(person.AccountId, by: "jo"));

        Assert.StartsWith("Nobody would be left who can administer people", ofGrant.Message, StringComparison.Ordinal);
        Assert.Equal(ofGrant.Message, ofPerson.Message);
        Assert.True(people.ReaderFor(person.AccountId).May(Permission.AdministerPeople));
    }

    [Fact]
    public void Two_people_cannot_have_one_address()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var (_, administration) = Of(store);
        administration.Add("jo@council.example", "Jo Field", by: "root");

        var refused = Assert.Throws<PeopleRefused>(() => administration.Add("JO@council.example", "Joan", by: "root"));

        Assert.Equal(
            "Jo Field has the e-mail address jo@council.example already: grant a role to that person instead.",
            refused.Message
        );
    }

    [Theory]
    [InlineData("jo")]
    [InlineData("jo@")]
    [InlineData("Jo <jo@council.example>")]
    [InlineData("")]
    public void What_is_no_address_is_refused(string email)
    {
        using var store = TestStore.On(Engine.DuckDb);

        Assert.Throws<PeopleRefused>(() => Of(store).Administration.Add(email, "Jo", by: "root"));
    }

    [Fact]
    public void An_end_before_the_start_an_area_without_authority_and_an_unknown_person_are_refused()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var (_, administration) = Of(store);
        var jo = administration.Add("jo@council.example", "Jo", by: "root").AccountId;

        Assert.Throws<PeopleRefused>(() =>
            administration.Grant(jo, Role.Analyst, "1001", null, by: "root", from: Today, to: Today)
        );
        Assert.Throws<PeopleRefused>(() => administration.Grant(jo, Role.Analyst, null, "team-a", by: "root"));
        Assert.Throws<PeopleRefused>(() => administration.Grant("nobody", Role.Analyst, "1001", null, by: "root"));
        Assert.Throws<PeopleRefused>(() => administration.EndGrant("none", by: "root"));
    }

    private static (PeopleStore People, PeopleAdministration Administration) Of(TestStore store) =>
        (
            new PeopleStore(store.Database, Permissions.Table, TwentiethOfMay),
            new PeopleAdministration(store.Database, TwentiethOfMay)
        );
}
