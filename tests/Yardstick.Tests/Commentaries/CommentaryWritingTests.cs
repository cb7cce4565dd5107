using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Commentaries;

public sealed class CommentaryWritingTests
{
    private const string Visits = SomePeople.Visits;
    private const string Wording = "Visits fell to {{cpp_visit_10wd_pct}}, from 94% in June.";
    private static readonly Month July = Measured.July;

    [Theory, BothEngines]
    public void A_text_goes_from_draft_to_approval_and_is_kept_as_it_is_printed(Engine engine)
    {
        using var at = new Desk(engine);
        var commentary = at.Writing.Open(at["ann"], "1001", July, Visits);
        commentary = Done(at.Writing.Save(at["ann"], commentary, 0, Wording));

        commentary = at.Writing.Submit(at["ann"], commentary, 1, SomeFigures.July);
        commentary = at.Approval.Return(at["olive"], commentary, 2, "say why");
        commentary = Done(at.Writing.Save(at["ann"], commentary, 3, Wording + " Two workers were ill."));
        commentary = at.Writing.Submit(at["ann"], commentary, 4, SomeFigures.July);
        commentary = at.Approval.Approve(at["olive"], commentary, 5, SomeFigures.July);

        var kept = at.Store.For("1001", July, Visits)!;
        Assert.Equal(commentary.Versions, kept.Versions);
        Assert.Equal(
            [
                Standing.Draft,
                Standing.Submitted,
                Standing.Returned,
                Standing.Draft,
                Standing.Submitted,
                Standing.Approved,
            ],
            kept.Versions.Select(version => version.Standing)
        );
        Assert.Equal("Visits fell to 92%, from 94% in June. Two workers were ill.", kept.Approved!.Shown);
        Assert.Equal(
            ("ann@council.example", "olive@council.example"),
            (kept.Approved.WrittenBy, kept.Approved.DecidedBy)
        );
        Assert.Equal("say why", kept.Versions[2].Reason);
    }

    [Theory, BothEngines]
    public void The_second_of_two_writers_is_given_both_texts_and_nothing_is_lost(Engine engine)
    {
        using var at = new Desk(engine);
        var commentary = at.Writing.Open(at["ann"], "1001", July, Visits);
        commentary = Done(at.Writing.Save(at["ann"], commentary, 0, "The first text."));
        at.Writing.Save(at["dora"], commentary, 1, "The text of Dora.");

        var conflict = Assert.IsType<Saving.Conflict>(at.Writing.Save(at["ann"], commentary, 1, "The text of Ann."));

        Assert.Equal(("The text of Dora.", "The text of Ann."), (conflict.Theirs.Wording, conflict.Mine.Wording));
        Assert.Equal((2, 2), (conflict.Commentary.Number, conflict.Theirs.Number));
        var kept = at.Store.For("1001", July, Visits)!;
        Assert.Equal("The text of Dora.", kept.Current!.Wording);
        Assert.Equal(Standing.SetAside, kept.Versions[^1].Standing);

        var merged = Done(at.Writing.Save(at["ann"], conflict.Commentary, conflict.Commentary.Number, "Both."));
        Assert.Equal("Both.", merged.Current!.Wording);
        Assert.Equal(4, merged.Number);
    }

    [Fact]
    public void An_approved_text_stays_printed_while_a_new_draft_is_written()
    {
        using var at = new Desk(Engine.DuckDb);
        var commentary = Submitted(at, Wording);
        commentary = at.Approval.Approve(at["olive"], commentary, 2, SomeFigures.July);

        commentary = Done(at.Writing.Save(at["ann"], commentary, 3, "Another text."));

        Assert.Equal("Visits fell to 92%, from 94% in June.", commentary.Approved!.Shown);
        Assert.Equal("Another text.", commentary.Current!.Wording);
    }

    [Fact]
    public void Saving_the_same_text_again_adds_nothing()
    {
        using var at = new Desk(Engine.DuckDb);
        var commentary = at.Writing.Open(at["ann"], "1001", July, Visits);
        commentary = Done(at.Writing.Save(at["ann"], commentary, 0, "A text."));

        Assert.Single(Done(at.Writing.Save(at["ann"], commentary, 1, "A text.\r\n")).Versions);
    }

    [Fact]
    public void A_doubted_number_stops_the_text_until_it_is_confirmed_with_a_reason()
    {
        using var at = new Desk(Engine.DuckDb);
        var commentary = at.Writing.Open(at["ann"], "1001", July, Visits);
        commentary = Done(at.Writing.Save(at["ann"], commentary, 0, "A review of 12 files began."));
        Refused("do not bear out '12'", () => at.Writing.Submit(at["ann"], commentary, 1, SomeFigures.July));
        var doubt = Assert.Single(at.Check.Look(commentary, commentary.Current!.Wording, SomeFigures.July).Open);

        Refused(
            "The reason for '12' is empty",
            () =>
            {
                at.Writing.Confirm(at["ann"], commentary, doubt, " ");
                return "";
            }
        );
        at.Writing.Confirm(at["ann"], commentary, doubt, "the auditor's list");
        var submitted = at.Writing.Submit(at["ann"], commentary, 1, SomeFigures.July);

        Assert.Equal(Standing.Submitted, submitted.Current!.Standing);
        Assert.Equal("the auditor's list", Assert.Single(at.Store.Confirmations("1001", commentary.Id)).Reason);
        // In another sentence it is another number.
        Assert.Single(at.Check.Look(commentary, "We read 12 files.", SomeFigures.July).Open);
    }

    [Fact]
    public void A_token_without_a_figure_stops_the_text()
    {
        using var at = new Desk(Engine.DuckDb);
        var commentary = at.Writing.Open(at["ann"], "1001", July, Visits);
        commentary = Done(at.Writing.Save(at["ann"], commentary, 0, "It was {{cpp_visit_pct}}."));

        Refused("no indicator 'cpp_visit_pct'", () => at.Writing.Submit(at["ann"], commentary, 1, SomeFigures.July));
    }

    [Fact]
    public void Nobody_approves_their_own_text()
    {
        using var at = new Desk(Engine.DuckDb);
        var commentary = at.Writing.Open(at["olive"], "1001", July, Visits);
        commentary = Done(at.Writing.Save(at["olive"], commentary, 0, Wording));
        commentary = at.Writing.Submit(at["olive"], commentary, 1, SomeFigures.July);

        Refused("somebody else approves", () => at.Approval.Approve(at["olive"], commentary, 2, SomeFigures.July));
        Assert.NotNull(at.Approval.Approve(at["dirk"], commentary, 2, SomeFigures.July).Approved);
    }

    [Fact]
    public void What_was_read_is_what_is_decided_on()
    {
        using var at = new Desk(Engine.DuckDb);
        var commentary = Submitted(at, Wording);
        var changed = Done(at.Writing.Save(at["dora"], commentary, 2, "Another text."));
        at.Writing.Submit(at["dora"], changed, 3, SomeFigures.July);

        Refused("changed meanwhile", () => at.Approval.Approve(at["olive"], commentary, 2, SomeFigures.July));
        Refused("reason for returning it is empty", () => at.Approval.Return(at["olive"], commentary, 4, ""));
        Refused("Only a new draft", () => at.Writing.Submit(at["ann"], commentary, 4, SomeFigures.July));
    }

    [Theory]
    [InlineData("ann", true, false)] // reporter
    [InlineData("dora", true, false)] // deputy
    [InlineData("olive", true, true)] // owner
    [InlineData("alan", true, false)] // analyst
    [InlineData("dirk", false, true)] // director
    [InlineData("max", false, false)] // a manager who is not named for the indicator
    [InlineData("cara", false, false)] // cabinet member
    public void Those_named_write_and_the_owner_or_a_director_approves(string name, bool writes, bool approves)
    {
        using var at = new Desk(Engine.DuckDb);
        var commentary = Submitted(at, Wording);

        Assert.Equal(writes, at.Writing.IsFor(at[name], "1001", Visits));
        Assert.Equal(approves, at.Approval.IsFor(at[name], commentary));
        Assert.False(at.Writing.IsFor(at[name], "1002", Visits));
        if (!writes)
        {
            Refused("is written by its reporter", () => at.Writing.Save(at[name], commentary, 2, "A text."));
        }

        if (!approves)
        {
            Refused("is approved by its owner", () => at.Approval.Return(at[name], commentary, 2, "no"));
        }
    }

    [Fact]
    public void Where_nobody_is_named_the_permission_is_enough()
    {
        using var at = new Desk(Engine.DuckDb);

        Assert.True(at.Writing.IsFor(at["max"], "1001", "rereferrals_pct"));
        Assert.False(at.Writing.IsFor(at["cara"], "1001", "rereferrals_pct"));
    }

    [Theory, BothEngines]
    public void One_text_may_serve_its_family_and_each_indicator_has_one_text(Engine engine)
    {
        using var at = new Desk(engine);
        var commentary = at.Writing.Open(at["ann"], "1001", July, Visits);

        commentary = at.Writing.Serve(at["ann"], commentary, ["cpp_visit_4wk_pct"]);
        Assert.Equal(commentary.Id, at.Store.For("1001", July, "cpp_visit_4wk_pct")!.Id);
        Assert.Equal([Visits, "cpp_visit_4wk_pct"], at.Store.Find("1001", commentary.Id)!.Indicators);
        Refused("not of the family", () => at.Writing.Serve(at["ann"], commentary, ["rereferrals_pct"]));

        commentary = at.Writing.Serve(at["ann"], commentary, []);
        Assert.Null(at.Store.For("1001", July, "cpp_visit_4wk_pct"));
        at.Writing.Open(at["alan"], "1001", July, "cpp_visit_4wk_pct");
        Refused("has a commentary of its own", () => at.Writing.Serve(at["ann"], commentary, ["cpp_visit_4wk_pct"]));
    }

    private static Commentary Submitted(Desk at, string wording)
    {
        var commentary = at.Writing.Open(at["ann"], "1001", July, Visits);
        commentary = Done(at.Writing.Save(at["ann"], commentary, 0, wording));
        return at.Writing.Submit(at["ann"], commentary, 1, SomeFigures.July);
    }

    private static Commentary Done(Saving saving) => Assert.IsType<Saving.Done>(saving).Commentary;

    private static void Refused(string words, Func<object> verb) =>
        Assert.Contains(words, Assert.Throws<CommentaryRefused>(verb).Message, StringComparison.Ordinal);

    /// <summary>A store with people and the verbs of writers and owners.</summary>
    private sealed class Desk : IDisposable
    {
        private readonly TestStore _store;
        private readonly SomePeople _people;

        public Desk(Engine engine)
        {
            _store = TestStore.On(engine);
            _people = new SomePeople(_store.Database);
            var product = Measured.Product.Value;
            Store = new CommentaryStore(_store.Database);
            Check = new CommentaryCheck(Store, product.Checker);
            Writing = new CommentaryWriting(_store.Database, product.Catalogue, Check, SomePeople.Clock);
            Approval = new CommentaryApproval(_store.Database, Check, product.Commentary, SomePeople.Clock);
        }

        public CommentaryStore Store { get; }

        public CommentaryCheck Check { get; }

        public CommentaryWriting Writing { get; }

        public CommentaryApproval Approval { get; }

        public Reader this[string name] => _people[name];

        public void Dispose() => _store.Dispose();
    }
}
