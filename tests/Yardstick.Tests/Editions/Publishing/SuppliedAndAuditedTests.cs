using System.Text;
using Yardstick.Core;
using Yardstick.Core.Administration.Targets;
using Yardstick.Core.Assessments;
using Yardstick.Core.Audits;
using Yardstick.Core.Children;
using Yardstick.Core.Editions;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Tests.Commentaries;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;
using Yardstick.Tests.Supplied;
using static Yardstick.Tests.Editions.Publishing.SomeEditions;

namespace Yardstick.Tests.Editions.Publishing;

/// <summary>
/// June 2023 of Anytown with figures that were supplied by hand, 12 of 300 and a rate of 96.4 without its counts, and with three audits, one of them
/// moderated as inadequate.
/// </summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class SuppliedAndAuditedTests : IDisposable
{
    private const string FirstTimeEntrants = "yjs_fte_rate";
    private const string Finding = "Plans were written late.";
    private static readonly Month June = new(2023, 6);
    private static readonly PreparedStore Frozen = new(Prepare);
    private readonly TestStore _store = Frozen.On(Engine.DuckDb);
    private readonly EditionMaking _making;

    public SuppliedAndAuditedTests() => _making = new EditionMaking(Product, _store.Database, SomePeople.Clock);

    private static Product Product => Measured.Product.Value;

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_supplied_figure_is_judged_and_printed_with_its_supplier()
    {
        new TargetSetting(
            _store.Database,
            Product.TargetsIn(_store.Database),
            Product.FormulasIn(_store.Database),
            Product.Catalogue,
            SomePeople.Clock
        ).Set(
            new TargetToSet
            {
                AuthorityCode = Anytown.Code,
                Indicator = SuppliedSample.Neet,
                Text = "<=3%",
                Source = "test",
                From = new DateOnly(2023, 4, 1),
            },
            "Jo"
        );

        var edition = _making.Compose(Anytown.Code, June, Product.Layouts.Find("monthly-dataset")!, Ann);

        // 4% misses 3% by a third of it.
        var judged = _making.Figures(edition).Find(SuppliedSample.Neet)!;
        Assert.Equal(Rag.Red, Assert.IsType<Judgement<Rag>.Made>(judged.Rag).Verdict);
        Assert.Contains(
            "supplied by hand by the participation team (NCCIS return of 3 July 2023) for June 2023",
            Text(edition, EditionAudience.Restricted),
            StringComparison.Ordinal
        );
        Assert.True(_making.Verify(edition).IsIdentical);
    }

    [Fact]
    public void A_value_without_its_counts_never_reaches_a_public_version()
    {
        var edition = _making.Compose(Anytown.Code, June, Product.Layouts.Find("monthly-dataset")!, Ann);

        Assert.DoesNotContain(
            FirstTimeEntrants,
            _making.Store.Figures(edition.EditionId, EditionAudience.Restricted).NotMeasured.Keys
        );
        Assert.Equal(
            CountedFigures.Why,
            _making.Store.Figures(edition.EditionId, EditionAudience.Public).NotMeasured[FirstTimeEntrants]
        );
    }

    [Fact]
    public void Audits_are_printed_in_detail_in_the_restricted_version_and_as_protected_counts_in_the_public_one()
    {
        var edition = _making.Compose(Anytown.Code, June, Product.UsualLayout, Ann);

        var restricted = Text(edition, EditionAudience.Restricted);
        var open = Text(edition, EditionAudience.Public);
        Assert.All(
            ["Audits by service", "Team manager, North", "See the child within a day.", Finding],
            words => Assert.Contains(words, restricted, StringComparison.Ordinal)
        );
        Assert.Contains("Audits by service", open, StringComparison.Ordinal);
        Assert.Contains("Numbers from 1 to 5 are not shown (c)", open, StringComparison.Ordinal);
        Assert.All(
            ["Team manager, North", "See the child within a day.", Finding],
            words => Assert.DoesNotContain(words, open, StringComparison.Ordinal)
        );
        Assert.True(_making.Verify(edition).IsIdentical);
    }

    private string Text(EditionRecord edition, EditionAudience audience) =>
        Encoding.UTF8.GetString(CanonicalJson.Write(_making.Store.Read(edition.EditionId, audience)));

    private static void Prepare(Core.Storage.Database database)
    {
        using var extract = Anytown.June();
        using var definitions = SomeDefinitions.Of(
            "cpp_n",
            "contacts_n",
            "audits_completed_n",
            "audits_moderated_n",
            SuppliedSample.Neet,
            FirstTimeEntrants
        );
        extract.Import(database);
        var loaded = definitions.Load();
        var supplied = new Core.Supplied.SuppliedFigures(database, Product.Catalogue, SomePeople.Clock);
        foreach (
            var number in supplied.Supply(
                Anytown.Code,
                [
                    SuppliedSample.Row(),
                    SuppliedSample.Row(
                        ("indicator", FirstTimeEntrants),
                        ("numerator", ""),
                        ("denominator", ""),
                        ("value", "96.4")
                    ),
                ],
                SuppliedSample.Alex
            )
        )
        {
            supplied.Approve(Anytown.Code, number, SuppliedSample.Sam);
        }

        Audit(database, loaded);
        new Freezing(database, loaded, SomePeople.Clock).Freeze(Anytown.Code, [June.Previous, June], by: "Jo");
    }

    private static void Audit(Core.Storage.Database database, FigureDefinitions definitions)
    {
        var rounds = new AuditRounds(
            database,
            new AuditSampling(
                database,
                definitions.In(database),
                definitions.Indicators,
                new ChildGate(database, SomePeople.Clock)
            ),
            SomePeople.Clock
        );
        var round = rounds.Begin(
            Anytown.Code,
            new RoundToBegin
            {
                Kind = AuditKind.Monthly,
                Title = "Monthly audits",
                Month = June,
                Indicator = "cpp_n",
                Rule = SampleRule.Everyone,
            },
            "Alex"
        );
        rounds.AddTheme(Anytown.Code, round, Finding, "Alex");
        var register = new AuditRegister(database, SomePeople.Clock);
        var audits = register.Of(Anytown.Code);
        foreach (var audit in audits)
        {
            register.Allocate(Anytown.Code, audit.AuditId, "Team manager, North", June.LastDay, "Alex");
            register.Complete(Anytown.Code, audit.AuditId, June.LastDay, AuditGrade.Inadequate, "Alex");
        }

        register.Moderate(Anytown.Code, audits[0].AuditId, June.LastDay, AuditGrade.Inadequate, "Sam");
        register.Remedy(
            Anytown.Code,
            audits[0].AuditId,
            "See the child within a day.",
            "Team manager, North",
            June.LastDay,
            reAudit: null,
            "Alex"
        );
    }
}
