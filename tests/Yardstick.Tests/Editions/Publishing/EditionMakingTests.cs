using Yardstick.Core;
using Yardstick.Core.Administration.Targets;
using Yardstick.Core.Editions.Headlines;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Tests.Commentaries;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;
using static Yardstick.Tests.Editions.Publishing.SomeEditions;

namespace Yardstick.Tests.Editions.Publishing;

/// <summary>Anytown, May and June 2023 frozen; the 3 contacts of June are far from a target of 10.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class EditionMakingTests : IDisposable
{
    private const string Contacts = "contacts_n";
    private static readonly Month June = new(2023, 6);
    private static readonly PreparedStore Frozen = new(database =>
    {
        using var extract = Anytown.June();
        using var definitions = SomeDefinitions.OfAllKinds();
        extract.Import(database);
        new Freezing(database, definitions.Load(), SomePeople.Clock).Freeze(
            Anytown.Code,
            [June.Previous, June],
            by: "Jo"
        );
    });

    private readonly TestStore _store = Frozen.On(Engine.DuckDb);
    private readonly EditionMaking _making;

    public EditionMakingTests()
    {
        Target(">=10");
        _making = new EditionMaking(Product, _store.Database, SomePeople.Clock);
    }

    private static Product Product => Measured.Product.Value;

    private static ReportLayout Layout => Product.UsualLayout;

    private Database Database => _store.Database;

    [Fact]
    public void The_same_month_composed_twice_gives_the_same_bytes()
    {
        var first = Composed();
        var json = Documents(first);

        var second = Composed();

        Assert.Equal(first, second);
        Assert.Equal(json, Documents(second));
        Assert.True(_making.Verify(second).IsIdentical);
    }

    [Fact]
    public void An_edition_is_made_again_from_what_was_kept_with_it_when_targets_have_changed()
    {
        var edition = Composed();
        Target(">=1");

        Assert.True(_making.Verify(edition).IsIdentical);
        Assert.NotEqual(edition.RestrictedHash, Composed().RestrictedHash);
    }

    [Fact]
    public void A_red_figure_without_a_text_keeps_the_gate_shut_until_a_waiver_is_recorded()
    {
        var edition = Composed();

        var missing = Assert.Single(_making.Gate(edition).Missing);
        Assert.Equal(Contacts, missing.Indicator);
        Assert.StartsWith("red: ", Assert.Single(missing.Why), StringComparison.Ordinal);

        _making.Waive(edition, Contacts, "Two schools were closed.", Dirk);

        var gate = _making.Gate(edition);
        Assert.Empty(gate.Missing);
        Assert.Equal(("Two schools were closed.", "director"), (gate.Waived[0].Reason, gate.Waived[0].Role));
    }

    [Fact]
    public void A_waiver_is_for_a_figure_that_must_be_explained_and_gives_a_reason()
    {
        var edition = Composed();

        Assert.Throws<EditionRefused>(() => _making.Waive(edition, Contacts, " ", Dirk));
        Assert.Throws<EditionRefused>(() => _making.Waive(edition, "cpp_n", "why", Dirk));
    }

    [Fact]
    public void An_edition_with_a_shut_gate_is_not_approved()
    {
        var review = _making.Take(EditionStep.Submit, Composed(), Ann);

        var refused = Assert.Throws<EditionRefused>(() => _making.Take(EditionStep.Approve, review, Dirk));

        Assert.Contains("lacks an approved text", refused.Message, StringComparison.Ordinal);
        Assert.Equal(EditionState.InReview, _making.Store.Find(review.EditionId)!.State);
    }

    [Fact]
    public void Headlines_are_proposed_put_down_and_lead_to_their_sections()
    {
        var edition = Composed();
        var proposed = _making.Store.Inputs(edition.EditionId).Headlines;
        Assert.Contains(proposed, headline => headline is { Indicator: Contacts, Tone: HeadlineTone.Bad });

        _making.PutHeadlines(
            edition,
            [new Headline(Contacts, June, HeadlineTone.Bad, "Only {{contacts_n}} contacts came in.")],
            Ann
        );
        var refused = Assert.Throws<EditionRefused>(() => _making.Take(EditionStep.Submit, edition, Ann));
        Assert.Contains("compose it again", refused.Message, StringComparison.Ordinal);
        edition = Composed();

        var line = Lines(edition).Single();
        Assert.Equal("Needs attention.", line[0].Text);
        Assert.Equal(" Only 3 contacts came in. ", line[1].Text);
        Assert.StartsWith("#", line[2].Link, StringComparison.Ordinal);
        Assert.Single(_making.Store.Inputs(Composed().EditionId).Headlines);
    }

    [Theory]
    [InlineData("Only {{contacts_n}}, 40 fewer than in May.", "do not bear out '40'")]
    [InlineData("Only {{cpp_n}} came in.", "does not hold the figure")]
    [InlineData("", "write one sentence")]
    public void A_headline_that_the_figures_do_not_bear_out_is_refused(string wording, string why)
    {
        var edition = Composed();

        var refused = Assert.Throws<EditionRefused>(() =>
            _making.PutHeadlines(edition, [new Headline(Contacts, June, HeadlineTone.Bad, wording)], Ann)
        );

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_restricted_version_alone_tells_what_each_worker_holds_and_both_define_their_figures()
    {
        var report = _making.Store.Read(Composed().EditionId, EditionAudience.Restricted);

        Assert.Contains(report.Sections, section => section.Anchor == "caseloads");
        var definitions = Assert.Single(report.Sections, section => section.Anchor == "definitions");
        var table = definitions.Blocks.OfType<Block.Table>().Single().Content;
        Assert.Contains(table.Rows, row => row.Cells[0].Text == Product.Catalogue.Find(Contacts)!.Title);
    }

    [Fact]
    public void A_month_that_is_not_frozen_has_no_edition()
    {
        Assert.Throws<SnapshotRefused>(() => _making.Compose(Anytown.Code, June.Next, Layout, Ann));
    }

    public void Dispose() => _store.Dispose();

    private EditionRecord Composed() => _making.Compose(Anytown.Code, June, Layout, Ann);

    private IReadOnlyList<Span>[] Lines(EditionRecord edition) =>
        [
            .. _making
                .Store.Read(edition.EditionId, EditionAudience.Restricted)
                .Sections.Single(section => section.Anchor == "headlines")
                .Blocks.OfType<Block.BulletList>()
                .Single()
                .Items,
        ];

    private byte[][] Documents(EditionRecord edition) =>
        [
            .. new[] { EditionDocumentKinds.Inputs, EditionDocumentKinds.Figures, EditionDocumentKinds.Report }.Select(
                kind => _making.Store.Document(edition.EditionId, EditionAudience.Restricted, kind)
            ),
        ];

    private void Target(string text) =>
        new TargetSetting(
            Database,
            Product.TargetsIn(Database),
            Product.FormulasIn(Database),
            Product.Catalogue,
            SomePeople.Clock
        ).Set(
            new TargetToSet
            {
                AuthorityCode = Anytown.Code,
                Indicator = Contacts,
                Text = text,
                Source = "test",
                From = new DateOnly(2023, 4, 1),
            },
            "Jo"
        );
}
