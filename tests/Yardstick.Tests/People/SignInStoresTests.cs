using Yardstick.Core.People;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.People;

public sealed class SignInStoresTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 20, 8, 15, 0, TimeSpan.Zero);

    [Theory]
    [BothEngines]
    public void A_link_names_its_person_until_a_password_is_chosen(Engine engine)
    {
        using var store = TestStore.On(engine);
        var tokens = new AccountTokens(store.Database, new FixedClock(Now));
        var token = tokens.Issue("jo", AccountLink.SetUp);

        Assert.Equal("jo", tokens.AccountOf(token, AccountLink.SetUp, AccountLink.NewPassword));
        Assert.Null(tokens.AccountOf(token, AccountLink.NewPassword));
        Assert.Null(tokens.AccountOf(token + "x", AccountLink.SetUp));
        Assert.Null(tokens.AccountOf(null, AccountLink.SetUp));

        tokens.SpendAll("jo");

        Assert.Null(tokens.AccountOf(token, AccountLink.SetUp));
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void A_link_for_a_forgotten_password_is_good_for_an_hour(int minutes, bool good)
    {
        using var store = TestStore.On(Engine.DuckDb);
        var token = new AccountTokens(store.Database, new FixedClock(Now)).Issue("jo", AccountLink.NewPassword);

        var later = new AccountTokens(store.Database, new FixedClock(Now.AddMinutes(minutes)));

        Assert.Equal(good, later.AccountOf(token, AccountLink.NewPassword) is not null);
    }

    [Theory]
    [BothEngines]
    public void What_a_link_says_does_not_stand_in_the_store(Engine engine)
    {
        using var store = TestStore.On(engine);
        var token = new AccountTokens(store.Database, new FixedClock(Now)).Issue("jo", AccountLink.SetUp);

        Assert.NotEqual(token, store.QuerySingle<string>("select token_hash from account_token"));
    }

    [Theory]
    [BothEngines]
    public void A_session_is_its_persons_until_it_ends_or_has_lasted_a_working_day(Engine engine)
    {
        using var store = TestStore.On(engine);
        var sessions = new Sessions(store.Database, new FixedClock(Now));
        var (first, second) = (sessions.Start("jo", "password"), sessions.Start("jo", "password"));

        sessions.End(first);

        Assert.Null(sessions.AccountOf(first));
        Assert.Equal("jo", sessions.AccountOf(second));
        Assert.Null(new Sessions(store.Database, new FixedClock(Now.AddHours(12))).AccountOf(second));
        sessions.EndAll("jo");
        Assert.Null(sessions.AccountOf(second));
    }

    [Theory]
    [BothEngines]
    public void How_a_person_signs_in_is_kept_and_kept_again(Engine engine)
    {
        using var store = TestStore.On(engine);
        var records = new SignInStore(store.Database);
        var record = SignInRecord.New("jo") with
        {
            PasswordHash = "hash",
            LockedUntil = new DateTime(2026, 5, 20, 8, 30, 0),
        };

        records.Save(record);
        Assert.Equal(record, records.Find("jo"));

        records.Save(record with { LockedUntil = null, SecondFactor = true, LastCodeStep = 59_000_000_000 });
        Assert.Equal(
            (null, true, 59_000_000_000),
            (records.Find("jo").LockedUntil, records.Find("jo").SecondFactor, records.Find("jo").LastCodeStep)
        );
    }
}
