using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Tests.Commentaries;
using Yardstick.Tests.Storage;
using static Yardstick.Tests.Editions.Publishing.SomeEditions;

namespace Yardstick.Tests.Editions.Publishing;

public sealed class EditionStoreTests
{
    [Theory, BothEngines]
    public void An_edition_goes_from_draft_to_its_readers_and_each_step_is_kept(Engine engine)
    {
        using var at = new Press(engine);
        var draft = at.Writing.Compose(Saying("First."), Ann);
        var review = at.Writing.Take(EditionStep.Submit, draft, Ann);
        draft = at.Writing.Take(EditionStep.Return, review, Dirk, "say why");
        draft = at.Writing.Compose(Saying("Second."), Ann);
        review = at.Writing.Take(EditionStep.Submit, draft, Ann);
        var approved = at.Writing.Take(EditionStep.Approve, review, Dirk);
        var published = at.Writing.Take(EditionStep.Publish, approved, Sue);

        Assert.Equal((EditionState.Published, 1), (published.State, published.Version));
        Assert.Equal(SomePeople.Today, published.PublishedOn);
        Assert.Equal(
            [
                "Compose Draft ann analyst ",
                "Submit InReview ann analyst ",
                "Return Draft dirk director say why",
                "Compose Draft ann analyst ",
                "Submit InReview ann analyst ",
                "Approve Approved dirk director ",
                "Publish Published sue scrutiny-officer ",
            ],
            at.Store.Events(published.EditionId)
                .Select(each => $"{each.Step} {each.State} {each.Person.Split('@')[0]} {each.Role} {each.Note}")
        );
        Assert.Equal("Second.", Words(at.Store.Read(published.EditionId, EditionAudience.Restricted)));
        Assert.Equal("Openly.", Words(at.Store.Read(published.EditionId, EditionAudience.Public)));
    }

    [Theory, BothEngines]
    public void A_published_edition_cannot_be_changed(Engine engine)
    {
        using var at = new Press(engine);
        var published = at.Published("First.");

        Assert.Throws<EditionRefused>(() => at.Writing.Compose(Saying("Second."), Ann));
        Assert.Throws<EditionRefused>(() => at.Writing.Take(EditionStep.Return, published, Dirk, "no"));
        Assert.Throws<EditionRefused>(() => at.Writing.Take(EditionStep.Submit, published, Ann));

        Assert.Equal(published, at.Store.Find(published.EditionId));
        Assert.Equal("First.", Words(at.Store.Read(published.EditionId, EditionAudience.Restricted)));
    }

    [Theory, BothEngines]
    public void An_amendment_takes_the_place_of_what_it_corrects_when_it_is_published(Engine engine)
    {
        using var at = new Press(engine);
        var first = at.Published("First.");

        var draft = at.Writing.Amend(first, Ann, "A total was wrong.");
        Assert.Equal((EditionState.Draft, 2, first.EditionId), (draft.State, draft.Version, draft.Amends));
        Assert.Equal(EditionState.Amended, at.Store.Find(first.EditionId)!.State);

        draft = at.Writing.Compose(Saying("Corrected."), Ann);
        var second = at.Publish(draft);

        Assert.Equal(EditionState.Superseded, at.Store.Find(first.EditionId)!.State);
        Assert.Equal("First.", Words(at.Store.Read(first.EditionId, EditionAudience.Restricted)));
        Assert.Equal("Corrected.", Words(at.Store.Read(second.EditionId, EditionAudience.Restricted)));
        Assert.Equal("A total was wrong.", second.Note);
        Assert.Equal([second, at.Store.Find(first.EditionId)!], at.Store.All(Measured.Council));
    }

    [Fact]
    public void Whoever_submitted_an_edition_does_not_approve_it()
    {
        using var at = new Press(Engine.DuckDb);
        var review = at.Writing.Take(EditionStep.Submit, at.Writing.Compose(Saying("First."), Ann), Ann);

        Assert.Throws<EditionRefused>(() =>
            at.Writing.Take(EditionStep.Approve, review, Ann with { Role = "director" })
        );
        Assert.Equal(EditionState.InReview, at.Store.Find(review.EditionId)!.State);
    }

    [Fact]
    public void A_decision_about_a_state_that_is_over_is_refused()
    {
        using var at = new Press(Engine.DuckDb);
        var draft = at.Writing.Compose(Saying("First."), Ann);
        at.Writing.Take(EditionStep.Submit, draft, Ann);

        var refused = Assert.Throws<EditionRefused>(() => at.Writing.Take(EditionStep.Submit, draft, Ann));

        Assert.StartsWith(
            "The edition was changed meanwhile and is in review",
            refused.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Composing_the_same_again_changes_nothing()
    {
        using var at = new Press(Engine.DuckDb);
        var draft = at.Writing.Compose(Saying("First."), Ann);

        Assert.Equal(draft, at.Writing.Compose(Saying("First."), Ann));
        Assert.Single(at.Store.Events(draft.EditionId));
    }

    [Theory, BothEngines]
    public void A_document_that_somebody_changed_in_the_store_is_not_shown(Engine engine)
    {
        using var at = new Press(engine);
        var published = at.Published("First.");
        at.Test.Execute("update edition_document set sha256 = 'another' where kind = 'report'");

        Assert.Throws<EditionRefused>(() => at.Store.Read(published.EditionId, EditionAudience.Public));
    }

    [Fact]
    public void Without_a_public_version_none_is_read()
    {
        using var at = new Press(Engine.DuckDb);
        var draft = at.Writing.Compose(Saying("First.", openly: null), Ann);

        Assert.Null(draft.PublicHash);
        Assert.Throws<EditionRefused>(() => at.Store.Read(draft.EditionId, EditionAudience.Public));
    }

    private static string Words(Report report) => ((Block.Paragraph)report.Sections[0].Blocks[0]).Spans[0].Text;

    private sealed class Press : IDisposable
    {
        public Press(Engine engine)
        {
            Test = TestStore.On(engine, SomePeople.Clock);
            Store = new EditionStore(Test.Database);
            Writing = new EditionWriting(Test.Database, SomePeople.Clock);
        }

        public TestStore Test { get; }

        public EditionStore Store { get; }

        public EditionWriting Writing { get; }

        public EditionRecord Published(string words) => Publish(Writing.Compose(Saying(words), Ann));

        public EditionRecord Publish(EditionRecord draft) =>
            Writing.Take(
                EditionStep.Publish,
                Writing.Take(EditionStep.Approve, Writing.Take(EditionStep.Submit, draft, Ann), Dirk),
                Sue
            );

        public void Dispose() => Test.Dispose();
    }
}
