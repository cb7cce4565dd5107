using Yardstick.Core;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Disclosure.Releases;
using Yardstick.Core.Editions.Disclosure.Texts;
using Yardstick.Core.People;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Editions.Disclosure;

/// <summary>What the store keeps of small numbers: settings, releases, and texts that were checked.</summary>
public sealed class DisclosureStoreTests
{
    private const string Council = "1001";
    private const string By = "head@anytown.example";
    private static readonly DateOnly Today = new(2023, 7, 31);

    [Theory, BothEngines]
    public void A_released_measure_is_kept_with_its_reason_until_it_is_withdrawn(Engine engine)
    {
        using var store = TestStore.On(engine);
        var product = Measured.Product.Value;
        var releases = new FigureReleases(store.Database, product.Catalogue, TimeProvider.System);
        var reviews = new FigureRelease("cla_reviews_on_time_pct", ReleaseForm.AsItIs, "It counts what we did in time");

        releases.Release(Council, reviews, By);
        releases.Release(Council, reviews with { Form = ReleaseForm.TwelveMonths, Reason = "Better so" }, By);

        Assert.Equal(
            new FigureRelease("cla_reviews_on_time_pct", ReleaseForm.TwelveMonths, "Better so"),
            Assert.Single(releases.Of(Council))
        );
        Assert.Empty(releases.Of("1002"));
        releases.Withdraw(Council, "cla_reviews_on_time_pct", "The panel asked", By);
        Assert.Empty(releases.Of(Council));
        Assert.Equal(3, releases.History(Council).Count);
        Assert.Equal(
            ["Release withdrawn", "Figure released", "Figure released"],
            new ChangeLog(store.Database, TimeProvider.System).Latest(10).Select(change => change.What)
        );
    }

    [Fact]
    public void A_count_of_children_and_a_release_without_a_reason_are_refused()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var releases = new FigureReleases(store.Database, Measured.Product.Value.Catalogue, TimeProvider.System);

        Assert.Throws<DisclosureRefused>(() =>
            releases.Release(Council, new FigureRelease("cla_uasc_n", ReleaseForm.AsItIs, "so"), By)
        );
        Assert.Throws<DisclosureRefused>(() =>
            releases.Release(Council, new FigureRelease("cla_reviews_on_time_pct", ReleaseForm.AsItIs, " "), By)
        );
        Assert.Throws<DisclosureRefused>(() => releases.Withdraw(Council, "cla_reviews_on_time_pct", "why", By));
        Assert.Empty(releases.History(Council));
    }

    [Theory, BothEngines]
    public void The_rules_of_an_edition_are_those_in_force_at_its_month_end(Engine engine)
    {
        using var store = TestStore.On(engine);
        var product = Measured.Product.Value;
        var settings = new SettingStore(store.Database, product.Settings, TimeProvider.System);
        settings.Set(Council, "small-count", "9", new DateOnly(2023, 7, 1), By);
        var versions = new PublicVersions(product, store.Database, TimeProvider.System);

        Assert.Equal(9, versions.RulesFor(Council, Today).Settings.LargestSmallCount);
        Assert.Equal(DisclosureSettings.Usual, versions.RulesFor(Council, new DateOnly(2023, 6, 30)).Settings);
    }

    [Theory, BothEngines]
    public void A_text_that_was_checked_is_checked_as_it_was(Engine engine)
    {
        const string text = "One child moved on 12 May.";
        using var store = TestStore.On(engine);
        var checks = new TextChecks(store.Database, TimeProvider.System);
        var scan = Measured.Product.Value.PublicTexts;
        var found = scan.Scan(text, DisclosureSettings.Usual);

        checks.Record(Council, text, found[0], "It is told in the council's own press release", By);

        Assert.Equal([found[1]], Unchecked(checks, Council, text, found));
        var changed = text.Replace("May", "June", StringComparison.Ordinal);
        Assert.Equal(2, Unchecked(checks, Council, changed, scan.Scan(changed, DisclosureSettings.Usual)).Count);
        Assert.Equal(2, Unchecked(checks, "1002", text, found).Count);
        Assert.Throws<DisclosureRefused>(() => checks.Record(Council, text, found[1], "", By));
    }

    private static IReadOnlyList<TextFinding> Unchecked(
        TextChecks checks,
        string council,
        string text,
        IReadOnlyList<TextFinding> found
    ) => [.. checks.With(council, text, found).Where(each => each.Check is null).Select(each => each.Finding)];
}
