using Yardstick.Core;
using Yardstick.Core.Administration;
using Yardstick.Core.Administration.Targets;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Administration;

public sealed class TargetSettingTests
{
    private const string Sample = "1001";
    private const string Visits = "cpp_visit_10wd_pct";
    private static readonly FixedClock Noon = new(new DateTimeOffset(2026, 5, 20, 12, 0, 0, TimeSpan.Zero));
    private static readonly Lazy<Product> Shared = new(() => Product.Load());

    private static Product Product => Shared.Value;

    [Theory]
    [BothEngines]
    public void Before_the_first_change_an_authority_has_the_targets_of_the_file(Engine engine)
    {
        using var store = TestStore.On(engine);

        Assert.Equal(">=90%", On(store, "2022-03-31"));
        Assert.Equal(">=92%", On(store, "2022-04-01"));
        Assert.Null(On(store, "2019-03-31"));
    }

    [Theory]
    [BothEngines]
    public void A_target_that_is_set_ends_the_one_before_and_its_history_stays(Engine engine)
    {
        using var store = TestStore.On(engine);

        Of(store).Set(Wanted(">= 95 %", "2023-07-01"), by: "ann@council.example");

        Assert.Equal(">=92%", On(store, "2023-06-30"));
        Assert.Equal(">=95%", On(store, "2023-07-01"));
        Assert.Equal(
            [
                (">=95%", new DateOnly(2023, 7, 1), OpenEnd.Date),
                (">=92%", new DateOnly(2022, 4, 1), new DateOnly(2023, 7, 1)),
                (">=90%", new DateOnly(2019, 4, 1), new DateOnly(2022, 4, 1)),
            ],
            Product
                .TargetsIn(store.Database)
                .History(Sample, Visits)
                .Select(row => (row.Wording, row.FromDate, row.ToDate))
        );

        // Those of other indicators came along into the store.
        Assert.Equal(
            "<=19%",
            Product
                .TargetsIn(store.Database)
                .In(Sample)
                .InForce(Sample, "rereferrals_pct", new DateOnly(2023, 7, 1))
                ?.Text
        );
    }

    [Fact]
    public void The_log_has_the_target_before_and_after()
    {
        using var store = TestStore.On(Engine.DuckDb);

        Of(store).Set(Wanted(">=95%", "2023-07-01"), by: "ann@council.example");

        var changes = new ChangeLog(store.Database, Noon).Latest(10);
        Assert.Equal(["Target set", "Target ended"], changes.Select(change => change.What));
        Assert.Contains("\"to_date\":\"9999-12-31\"", changes[1].Before!, StringComparison.Ordinal);
        Assert.Contains("\"to_date\":\"2023-07-01\"", changes[1].After!, StringComparison.Ordinal);
        Assert.All(changes, change => Assert.Equal("ann@council.example", change.ChangedBy));
    }

    [Fact]
    public void A_target_set_again_from_the_same_day_withdraws_the_first()
    {
        using var store = TestStore.On(Engine.DuckDb);
        Of(store).Set(Wanted(">=95%", "2023-07-01"), by: "ann");

        Of(store).Set(Wanted(">=94%", "2023-07-01"), by: "ann");

        Assert.Equal(">=94%", On(store, "2023-07-01"));
        Assert.Single(Product.TargetsIn(store.Database).History(Sample, Visits), row => row.Withdrawn);
    }

    [Fact]
    public void A_target_set_before_a_later_one_holds_until_that_begins()
    {
        using var store = TestStore.On(Engine.DuckDb);

        Of(store).Set(Wanted(">=91%", "2021-01-01"), by: "ann");

        Assert.Equal(">=90%", On(store, "2020-12-31"));
        Assert.Equal(">=91%", On(store, "2022-03-31"));
        Assert.Equal(">=92%", On(store, "2022-04-01"));
    }

    [Fact]
    public void After_the_last_day_of_a_target_there_is_none()
    {
        using var store = TestStore.On(Engine.DuckDb);

        Of(store).Set(Wanted(">=95%", "2023-07-01") with { Until = new DateOnly(2024, 3, 31) }, by: "ann");

        Assert.Equal(">=95%", On(store, "2024-03-31"));
        Assert.Null(On(store, "2024-04-01"));
    }

    [Fact]
    public void A_target_that_is_ended_leaves_none()
    {
        using var store = TestStore.On(Engine.DuckDb);

        Of(store).End(Sample, Visits, TargetAudience.Everyone, new DateOnly(2023, 7, 1), by: "ann");

        Assert.Null(On(store, "2023-07-01"));
        Assert.Throws<AdministrationRefused>(() =>
            Of(store).End(Sample, Visits, TargetAudience.Everyone, new DateOnly(2023, 7, 1), by: "ann")
        );
    }

    [Fact]
    public void A_target_for_the_council_comes_first_there_and_nowhere_else()
    {
        using var store = TestStore.On(Engine.DuckDb);

        Of(store).Set(Wanted(">=98%", "2023-07-01") with { Audience = TargetAudience.Council }, by: "ann");

        var targets = Product.TargetsIn(store.Database).In(Sample);
        var day = new DateOnly(2023, 7, 31);
        Assert.Equal(">=98%", targets.InForce(Sample, Visits, day)?.Text);
        Assert.Equal(">=92%", targets.InForce(Sample, Visits, day, TargetAudience.Everyone)?.Text);
    }

    [Fact]
    public void A_preview_shows_before_and_after_and_changes_nothing()
    {
        using var store = TestStore.On(Engine.DuckDb);

        var preview = Of(store).Preview(Wanted(">=95%", "2023-07-01"));

        Assert.Equal((">=92%", ">=95%", 1), (preview.Before?.Text, preview.After.Text, preview.Closed.Count));
        Assert.Equal(">=92%", On(store, "2023-07-01"));
        Assert.Empty(new ChangeLog(store.Database, Noon).Latest(10));
    }

    [Theory]
    [InlineData("", "Write the target, as >=95%, <=20, 85-95% or TBC; to have none, end it.")]
    [InlineData("about 95", "'about 95' does not say what meets it: write it as >=95%, <=20 or 85-95%.")]
    [InlineData("95-85%", "'95-85%' does not say what meets it: write it as >=95%, <=20 or 85-95%.")]
    public void A_target_that_says_nothing_is_refused(string text, string sentence)
    {
        using var store = TestStore.On(Engine.DuckDb);

        Assert.Equal(
            sentence,
            Assert.Throws<AdministrationRefused>(() => Of(store).Set(Wanted(text, "2023-07-01"), by: "ann")).Message
        );
    }

    [Fact]
    public void A_target_without_who_decided_it_or_that_ends_before_it_begins_is_refused()
    {
        using var store = TestStore.On(Engine.DuckDb);

        Assert.Throws<AdministrationRefused>(() =>
            Of(store).Preview(Wanted(">=95%", "2023-07-01") with { Source = " " })
        );
        Assert.Throws<AdministrationRefused>(() =>
            Of(store).Preview(Wanted(">=95%", "2023-07-01") with { Until = new DateOnly(2023, 6, 30) })
        );
        Assert.Throws<AdministrationRefused>(() =>
            Of(store).Preview(Wanted(">=95%", "2023-07-01") with { Indicator = "x" })
        );
        Assert.Throws<AdministrationRefused>(() =>
            Of(store)
                .Preview(Wanted(">=95%", "2023-07-01") with { Tolerance = new RagTolerance(ToleranceType.Points, -1) })
        );
    }

    private static TargetToSet Wanted(string text, string from) =>
        new()
        {
            AuthorityCode = Sample,
            Indicator = Visits,
            Text = text,
            Source = "cabinet, 12 June 2023",
            From = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
        };

    private static string? On(TestStore store, string day) =>
        Product
            .TargetsIn(store.Database)
            .In(Sample)
            .InForce(Sample, Visits, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
            ?.Text;

    private static TargetSetting Of(TestStore store) =>
        new(
            store.Database,
            Product.TargetsIn(store.Database),
            Product.FormulasIn(store.Database),
            Product.Catalogue,
            Noon
        );
}
