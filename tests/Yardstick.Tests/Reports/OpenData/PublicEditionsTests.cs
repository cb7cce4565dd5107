using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Tests.Assessments;
using Yardstick.Tests.Commentaries;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Storage;
using static Yardstick.Tests.Editions.Publishing.SomeEditions;

namespace Yardstick.Tests.Reports.OpenData;

/// <summary>What becomes public, and when: imported editions as they are, own ones once they are published, in their public version alone.</summary>
public sealed class PublicEditionsTests : IDisposable
{
    private readonly TestStore _store = TestStore.On(Engine.DuckDb, SomePeople.Clock);
    private readonly PublishedStore _published;
    private readonly EditionWriting _writing;
    private readonly PublicEditions _public;

    public PublicEditionsTests()
    {
        _published = new PublishedStore(_store.Database, SomePeople.Clock);
        _writing = new EditionWriting(_store.Database, SomePeople.Clock);
        _public = new PublicEditions(Measured.Product.Value, _published);
    }

    [Fact]
    public void An_own_edition_is_public_when_it_is_published_and_not_one_step_before()
    {
        var draft = _writing.Compose(Saying("Secret."), Ann);
        Assert.Empty(_public.All());
        var review = _writing.Take(EditionStep.Submit, draft, Ann);
        Assert.Empty(_public.All());
        var approved = _writing.Take(EditionStep.Approve, review, Dirk);
        Assert.Empty(_public.All());
        _writing.Take(EditionStep.Publish, approved, Sue);

        var edition = Assert.Single(_public.All());
        Assert.Equal("/published/1001/2023-07-panel-report-v1", edition.Path);
        Assert.Equal(
            (EditionOrigin.Measured, "current", SomePeople.Today),
            (edition.Origin, edition.Status, edition.PublishedOn)
        );
        Assert.Equal("Openly.", ((Block.Paragraph)edition.Report.Value.Sections[0].Blocks[0]).Spans[0].Text);
    }

    [Fact]
    public void A_corrected_version_takes_the_place_of_the_one_before_which_stays_at_its_address()
    {
        var first = Publish(_writing.Compose(Saying("First."), Ann));
        var before = _public.Trace();
        _writing.Amend(first, Ann, "A total was wrong.");
        Assert.Equal("current", Assert.Single(_public.All()).Status);
        Publish(_writing.Compose(Saying("Second."), Ann));

        var all = _public.All();

        Assert.Equal(["2023-07-panel-report-v2", "2023-07-panel-report-v1"], all.Select(edition => edition.Slug));
        Assert.Equal("A total was wrong.", all[0].Note);
        Assert.Equal("2023-07-panel-report-v2", all[1].SupersededBy!.Slug);
        Assert.Null(all[0].SupersededBy);
        Assert.NotEqual(before, _public.Trace());
    }

    [Fact]
    public void An_edition_without_a_public_version_is_not_public()
    {
        _writing.Compose(Saying("Secret.", openly: null), Ann);

        Assert.Empty(_public.All());
    }

    [Fact]
    public void An_imported_edition_is_public_and_a_later_one_of_the_same_month_takes_its_place()
    {
        foreach (var (name, day) in new[] { ("June report", "2023-07-12"), ("June report, amended", "2023-07-20") })
        {
            var paper = new Paper(name, day, "2023-06");
            _published.Save(paper.Table(paper.Row("contacts_n", "Contacts", "12")).Delivered());
        }

        Assert.Equal(
            [("june-report-amended", "current"), ("june-report", "superseded")],
            _public.All().Select(edition => (edition.Slug, edition.Status))
        );
    }

    public void Dispose() => _store.Dispose();

    private EditionRecord Publish(EditionRecord draft) =>
        _writing.Take(
            EditionStep.Publish,
            _writing.Take(EditionStep.Approve, _writing.Take(EditionStep.Submit, draft, Ann), Dirk),
            Sue
        );
}
