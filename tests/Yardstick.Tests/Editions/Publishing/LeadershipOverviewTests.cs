using System.Text;
using Yardstick.Core;
using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Periods;
using Yardstick.Core.Plans;
using Yardstick.Core.Snapshots;
using Yardstick.Tests.Commentaries;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Plans;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;
using static Yardstick.Tests.Editions.Publishing.SomeEditions;
using static Yardstick.Tests.Plans.SomeFocus;

namespace Yardstick.Tests.Editions.Publishing;

/// <summary>June 2023 of Anytown: of the three children on a plan two were seen in ten working days, 67%, which is too few for the public.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class LeadershipOverviewTests : IDisposable
{
    private static readonly Month June = new(2023, 6);
    private static readonly PreparedStore Frozen = new(database =>
    {
        using var extract = Anytown.June();
        using var definitions = SomeDefinitions.Of("cpp_n", Visits);
        extract.Import(database);
        new Freezing(database, definitions.Load(), SomePeople.Clock).Freeze(
            Anytown.Code,
            [June.Previous, June],
            by: "Jo"
        );
    });

    private readonly TestStore _store = Frozen.On(Engine.DuckDb);
    private readonly EditionMaking _making;

    public LeadershipOverviewTests() => _making = new EditionMaking(Product, _store.Database, SomePeople.Clock);

    private static Product Product => Measured.Product.Value;

    private FocusRegister Areas => AreasIn(_store.Database);

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Both_versions_print_what_was_signed_off_each_with_its_own_figures()
    {
        var opened = Areas.Open(Anytown.Code, Wanted, Max);
        Sign(Areas.Update(Anytown.Code, opened.FocusId, new DateOnly(2023, 7, 3), "A rota was tried.", Max));

        var edition = Compose();
        var (restricted, open) = (Text(edition, EditionAudience.Restricted), Text(edition, EditionAudience.Public));

        Assert.All(
            [restricted, open],
            text =>
                Assert.All(
                    [
                        "Leadership overview",
                        "Visits to children on plans",
                        "UPDATE, 3 July 2023: ",
                        "A rota was tried.",
                        "Led by: Head of safeguarding. Signed off by the director on 4 August 2023.",
                    ],
                    words => Assert.Contains(words, text, StringComparison.Ordinal)
                )
        );
        Assert.Contains("Now 67% are seen in time.", restricted, StringComparison.Ordinal);
        Assert.Contains("67% in June 2023, ", restricted, StringComparison.Ordinal);
        Assert.Contains("(higher is better)", restricted, StringComparison.Ordinal);
        Assert.DoesNotContain("67%", open, StringComparison.Ordinal);
        Assert.Contains($"Now {PublicWording.Withheld} are seen in time.", open, StringComparison.Ordinal);
        Assert.Contains(
            " number withheld to protect individuals in June 2023 (higher is better).",
            open,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Director, restricted, StringComparison.Ordinal);
        Assert.True(_making.Verify(edition).IsIdentical);
    }

    [Fact]
    public void What_is_not_signed_off_is_not_printed_and_warned_of_without_keeping_the_edition_back()
    {
        var opened = Areas.Open(Anytown.Code, Wanted, Max);
        var unsigned = Compose();
        Assert.DoesNotContain(
            "Leadership overview",
            Text(unsigned, EditionAudience.Restricted),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "'Visits to children on plans'",
            Assert.Single(_making.Gate(unsigned).Warnings),
            StringComparison.Ordinal
        );
        Assert.True(_making.Gate(unsigned).IsOpen);

        Sign(opened);
        Areas.Change(Anytown.Code, opened.FocusId, basedOn: 1, Wanted with { Response = "Later words." }, Max);
        var signed = Compose();

        Assert.DoesNotContain("Later words.", Text(signed, EditionAudience.Restricted), StringComparison.Ordinal);
        Assert.Contains("Now 67%", Text(signed, EditionAudience.Restricted), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_may_lead_to_a_child_keep_the_gate_shut_as_those_of_commentary_do()
    {
        Sign(Areas.Open(Anytown.Code, Wanted with { Response = "Three children waited." }, Max), confirmed: true);

        var gate = _making.Gate(Compose());

        Assert.False(gate.IsOpen);
        Assert.Contains("The area of focus on", gate.Sentence(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_number_that_the_figures_do_not_bear_out_is_confirmed_or_not_signed_off()
    {
        var opened = Areas.Open(Anytown.Code, Wanted with { Response = "Now 93% are seen in time." }, Max);

        Assert.Equal("Confirmed", Assert.Throws<PlanRefused>(() => Sign(opened)).Field);
        Sign(opened, confirmed: true);
        Assert.Equal("93%", Areas.Find(Anytown.Code, opened.FocusId)!.LastSignOff!.Confirmed);
    }

    [Fact]
    public void What_is_to_come_is_on_the_timetable_of_both_versions_and_what_is_retired_is_reported_no_more()
    {
        var register = new LifeCycleRegister(_store.Database, Product.Catalogue, SomePeople.Clock);
        register.Develop(
            Anytown.Code,
            new IndicatorToDevelop
            {
                Indicator = "cla_visit_long_interval_n",
                Title = "Longer intervals between visits",
                Shows = "Children in care with longer intervals.",
                Why = "They are measured against the usual one.",
                OwnerRole = "Head of children in care",
                PlannedFor = new DateOnly(2023, 9, 30),
            },
            Max
        );
        var before = Compose();
        Assert.Contains("67%", Text(before, EditionAudience.Restricted), StringComparison.Ordinal);

        Sign(Areas.Open(Anytown.Code, Wanted with { Response = "Looked at every week." }, Max));
        register.Retire(Anytown.Code, Visits, June.LastDay, "cla_visit_long_interval_n", "It is revised.", Max);
        var edition = Compose();
        var (restricted, open) = (Text(edition, EditionAudience.Restricted), Text(edition, EditionAudience.Public));

        // Frozen on 4 August: 30 September lies in the next three months.
        Assert.All(
            [restricted, open],
            text =>
                Assert.All(
                    [
                        "Development timetable",
                        "30 September 2023 (Next three months)",
                        "Retired from 30 June 2023",
                        "no figure in this report: retired from 30 June 2023",
                        "Retired from 30 June 2023 and replaced by: Longer intervals between visits",
                    ],
                    words => Assert.Contains(words, text, StringComparison.Ordinal)
                )
        );
        Assert.DoesNotContain("67%", restricted, StringComparison.Ordinal);
        Assert.True(_making.Verify(edition).IsIdentical);

        // May ended before the day, so its edition still reports it.
        var may = _making.Compose(Anytown.Code, June.Previous, Product.UsualLayout, Ann);
        Assert.False(_making.Store.Figures(may.EditionId, EditionAudience.Restricted).NotMeasured.ContainsKey(Visits));
    }

    private void Sign(FocusArea focus, bool confirmed = false) =>
        SigningIn(_store.Database)
            .SignOff(
                focus,
                new NewestFigures(Product, _store.Database).Of(Anytown.Code),
                confirmed,
                "Director",
                Director
            );

    private EditionRecord Compose() => _making.Compose(Anytown.Code, June, Product.UsualLayout, Ann);

    private string Text(EditionRecord edition, EditionAudience audience) =>
        Encoding.UTF8.GetString(CanonicalJson.Write(_making.Store.Read(edition.EditionId, audience)));
}
