using Yardstick.Core.Plans;
using Yardstick.Tests.Storage;
using static Yardstick.Tests.Plans.SomeFocus;

namespace Yardstick.Tests.Plans;

public sealed class FocusRegisterTests
{
    private const string Code = "852";
    private static readonly DateOnly Today = new(2023, 8, 4);

    /// <summary>Without a token, so that no figure is needed.</summary>
    private static readonly FocusToKeep Plain = Wanted with { Response = "Every late visit is looked at." };

    [Theory, BothEngines]
    public void What_was_signed_off_holds_until_later_words_are_signed_off_too(Engine engine)
    {
        using var store = TestStore.On(engine);
        var (plans, areas, signing) = (PlansIn(store.Database), AreasIn(store.Database), SigningIn(store.Database));
        var plan = plans.Begin(Code, Improvement, Max);
        var strand = plans.PutStrand(Code, plan.PlanId, strandId: null, "Children are seen", "Head of visits", Max);
        plans.PutStrand(Code, plan.PlanId, strand.StrandId, "Children are seen", "Head of safeguarding", Director);
        var opened = areas.Open(Code, Plain with { PlanId = plan.PlanId, StrandId = strand.StrandId }, Max);
        Assert.Null(SignedFocus.Of(opened, plans.Of(Code), Today));

        var first = areas.Update(Code, opened.FocusId, new DateOnly(2023, 7, 3), "A rota was tried.", Max);
        signing.SignOff(first, figures: null, confirmed: false, "Director", Director);
        areas.Update(Code, opened.FocusId, new DateOnly(2023, 8, 2), "The rota works.", Max);
        areas.Change(Code, opened.FocusId, basedOn: 1, Plain with { Response = "Changed." }, Max);

        var kept = areas.Find(Code, opened.FocusId)!;
        var signed = SignedFocus.Of(kept, plans.Of(Code), Today)!;
        Assert.True(kept.AwaitsSignOff);
        Assert.Equal("Every late visit is looked at.", signed.Response);
        Assert.Equal("A rota was tried.", Assert.Single(signed.Updates).Wording);
        Assert.Equal(("Improvement plan", "Children are seen"), (signed.Plan, signed.Strand));
        Assert.Equal(("Director", Today), (signed.SignedByRole, signed.SignedOn));
        Assert.Equal("Head of safeguarding", Assert.Single(plans.Find(Code, plan.PlanId)!.Strands).LeadRole);

        signing.SignOff(kept, figures: null, confirmed: false, "Director", Director);
        var again = SignedFocus.Of(areas.Find(Code, opened.FocusId)!, plans.Of(Code), Today)!;
        Assert.Equal("Changed.", again.Response);
        Assert.Equal(2, again.Updates.Count);
        Assert.Single(SignedFocus.Of(areas.Find(Code, opened.FocusId)!, [], new DateOnly(2023, 7, 31))!.Updates);

        areas.Close(Code, opened.FocusId, Today, "Visits are in time.", Max);
        plans.End(Code, plan.PlanId, Today, "Done early.", Max);
        Assert.False(areas.Find(Code, opened.FocusId)!.IsOpen);
        Assert.Equal("Done early.", plans.Find(Code, plan.PlanId)!.Outcome);
        Refused("closed", () => areas.Update(Code, opened.FocusId, Today, "More.", Max));
        Refused("ended", () => plans.Change(Code, plan.PlanId, Improvement, Max));

        // Begun, a strand twice, opened, two updates, a change, two sign-offs, closed, ended.
        Assert.Equal(
            11,
            store.QuerySingle<long>("select count(*) from change_log where subject in ('plan', 'area of focus')")
        );
    }

    [Fact]
    public void Nobody_signs_off_the_own_words_or_words_that_were_changed_meanwhile()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var (areas, signing) = (AreasIn(store.Database), SigningIn(store.Database));
        var opened = areas.Open(Code, Plain, Max);

        Refused("yourself", () => signing.SignOff(opened, figures: null, confirmed: false, "Director", Max));
        signing.SignOff(opened, figures: null, confirmed: false, "Director", Director);
        Refused(
            "nothing new",
            () => signing.SignOff(areas.Find(Code, 1)!, figures: null, confirmed: false, "Director", Director)
        );

        // Dirk adds an update to what Max wrote: now Max may sign, and Dirk may not.
        var updated = areas.Update(Code, 1, Today, "Done.", Director);
        Refused("meanwhile", () => signing.SignOff(opened, figures: null, confirmed: false, "Director", Max));
        Refused("yourself", () => signing.SignOff(updated, figures: null, confirmed: false, "Director", Director));
        Assert.False(signing.SignOff(updated, figures: null, confirmed: false, "Director", Max).AwaitsSignOff);
    }

    [Fact]
    public void What_cannot_be_kept_is_refused_with_its_field_and_nothing_changes()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var areas = AreasIn(store.Database);
        areas.Open(Code, Plain, Max);

        Field("Indicators", () => areas.Open(Code, Plain with { Indicators = [] }, Max));
        Field("Indicators", () => areas.Open(Code, Plain with { Indicators = ["no_such"] }, Max));
        Field("Place", () => areas.Open(Code, Plain with { PlanId = 7 }, Max));
        Field("FocusTitle", () => areas.Open(Code, Plain with { Title = " " }, Max));
        Field("Response", () => areas.Open(Code, Plain with { Response = "Now {{Visits" }, Max));
        Field("OpenedOn", () => areas.Open(Code, Plain with { OpenedOn = Today.AddDays(1) }, Max));
        Field("SaidOn", () => areas.Update(Code, 1, new DateOnly(2023, 6, 11), "Before it was opened.", Max));
        Field("Response", () => areas.Change(Code, 1, basedOn: 2, Plain, Max));
        Field("ClosingReason", () => areas.Close(Code, 1, Today, "", Max));
        Field(
            "EndsOn",
            () => PlansIn(store.Database).Begin(Code, Improvement with { EndsOn = Improvement.StartedOn }, Max)
        );
        Refused(
            "No month is frozen yet",
            () =>
                SigningIn(store.Database)
                    .SignOff(areas.Open(Code, Wanted, Max), figures: null, confirmed: false, "Director", Director)
        );
        Assert.Equal([1, 1], areas.Of(Code).Select(focus => focus.Versions.Count));
        Assert.Empty(areas.Of(Code)[0].Updates);
    }

    [Fact]
    public void A_focus_of_an_area_is_one_of_every_clinic_below_it_and_of_no_other()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var areas = AreasIn(store.Database);
        var (service, whole) = (areas.Open(Code, Plain with { AreaId = "S" }, Max), areas.Open(Code, Plain, Max));

        Assert.True(service.IsFocusOf("T1", IsBelow));
        Assert.False(service.IsFocusOf("R", IsBelow));
        Assert.True(whole.IsFocusOf("R", IsBelow));

        // T1 stands below S, S below R.
        static bool IsBelow(string node, string above) =>
            node == above || (above == "S" && node == "T1") || above == "R";
    }

    private static void Field(string field, Action act) => Assert.Equal(field, Assert.Throws<PlanRefused>(act).Field);

    private static void Refused(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<PlanRefused>(act).Message, StringComparison.Ordinal);
}
