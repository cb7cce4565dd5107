using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Tests.Commentaries;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Positions;

/// <summary>Safeguarding speaks of July 2023: visits in time 57 of 62, its own figure; four-weekly visits 60 of 62, the whole authority's.</summary>
public sealed class PositionStatementTests
{
    private const string Ann = "ann@council.example";
    private const string Dirk = "dirk@council.example";
    private const string Visits = SomePeople.Visits;
    private static readonly Month July = Measured.July;

    private static readonly PositionParts Parts = new(
        "In time: {{cpp_visit_10wd_pct}}, and {{cpp_visit_4wk_pct}} within four weeks.",
        "Families know us.",
        "One team is short.",
        "- We recruit.\n- We look at late visits weekly."
    );

    private static readonly PositionFigures Figures = new(
        "Safeguarding",
        SomeFigures.July,
        new HashSet<string>([Visits], StringComparer.Ordinal),
        [Visits]
    );

    [Theory, BothEngines]
    public void A_statement_goes_from_draft_to_approval_by_another_person_and_keeps_every_version(Engine engine)
    {
        using var at = new Desk(engine);
        var statement = at.Writing.Save(at.Of(July), 0, Parts, Ann);
        statement = at.Writing.Submit(statement, 1, Figures, Ann);
        statement = at.Approval.Return(statement, 2, "say who recruits", Dirk);
        statement = at.Writing.Save(statement, 3, Parts with { Plans = "The head of service recruits." }, Ann);
        statement = at.Writing.Submit(statement, 4, Figures, Ann);

        Assert.Throws<PositionRefused>(() => at.Approval.Approve(statement, 5, Figures, isForPublication: true, Ann));
        statement = at.Approval.Approve(statement, 5, Figures, isForPublication: true, Dirk);

        var kept = at.Of(July);
        Assert.Equal(
            [
                (1, Standing.Draft),
                (2, Standing.Submitted),
                (3, Standing.Returned),
                (4, Standing.Draft),
                (5, Standing.Submitted),
                (6, Standing.Approved),
            ],
            kept.Versions.Select(version => (version.Number, version.Standing))
        );
        Assert.Equal("In time: 92%, and 97% within four weeks.", kept.Approved!.Shown!.Figures);
        Assert.Equal([Visits], kept.Approved.OwnFigures);
        Assert.Equal([Visits, "cpp_visit_4wk_pct"], kept.Approved.Spoken);
        Assert.Equal(
            (true, Ann, Dirk),
            (kept.Approved.IsForPublication, kept.Approved.WrittenBy, kept.Approved.DecidedBy)
        );
        Assert.Equal("say who recruits", kept.Versions[2].Reason);
        Assert.Equal(statement.Number, kept.Number);
    }

    [Theory, BothEngines]
    public void A_text_that_is_carried_forward_bears_the_month_it_comes_from_until_it_is_written_anew(Engine engine)
    {
        using var at = new Desk(engine);
        at.Writing.Save(at.Of(July.Previous), 0, Parts, Ann);

        var july = at.Writing.CarryForward(at.Of(July), Ann);
        var august = at.Writing.CarryForward(at.Of(July.Next), Ann);

        Assert.Equal((Parts, July.Previous), (july.Current!.Wording, july.Current.CarriedFrom));
        Assert.Equal(July.Previous, august.Current!.CarriedFrom);
        Assert.Equal(
            "In time: 92%, and 97% within four weeks.",
            at.Check.Look(july, july.Current.Wording, Figures).Shown.Figures
        );
        Assert.Null(at.Writing.Save(at.Of(July.Next), 1, Parts, Ann).Current!.CarriedFrom);
        Assert.Throws<PositionRefused>(() => at.Writing.CarryForward(at.Of(July), Ann));
    }

    [Fact]
    public void A_token_that_cannot_be_read_and_an_empty_part_are_refused_by_name()
    {
        using var at = new Desk(Engine.DuckDb);
        var wrong = at.Writing.Save(at.Of(July), 0, Parts with { Concerns = "There are {{cla_nn}} of them." }, Ann);

        var refused = Assert.Throws<PositionRefused>(() => at.Writing.Submit(wrong, 1, Figures, Ann));
        Assert.Equal("Concerns", refused.Field);
        Assert.Contains(
            "{{cla_nn}}: this month prints no indicator 'cla_nn'",
            refused.Message,
            StringComparison.Ordinal
        );

        var gap = at.Writing.Save(wrong, 1, Parts with { Plans = " " }, Ann);
        refused = Assert.Throws<PositionRefused>(() => at.Writing.Submit(gap, 2, Figures, Ann));
        Assert.Equal("Plans", refused.Field);
    }

    [Fact]
    public void A_typed_number_that_the_figures_do_not_bear_out_is_corrected_or_confirmed_with_a_reason()
    {
        using var at = new Desk(Engine.DuckDb);
        var statement = at.Writing.Save(
            at.Of(July),
            0,
            Parts with
            {
                Strengths = "Child protection visits on time were 77% in July 2023.",
            },
            Ann
        );

        var refused = Assert.Throws<PositionRefused>(() => at.Writing.Submit(statement, 1, Figures, Ann));
        Assert.Contains("'77%'", refused.Message, StringComparison.Ordinal);

        var doubt = at.Check.Look(statement, statement.Current!.Wording, Figures).Parts[1].Doubts.Single();
        Assert.Throws<PositionRefused>(() => at.Writing.Confirm(statement, doubt, " ", Ann));
        at.Writing.Confirm(statement, doubt, "of the team that was inspected", Ann);
        Assert.Equal(Standing.Submitted, at.Writing.Submit(statement, 1, Figures, Ann).Current!.Standing);
    }

    [Fact]
    public void Whoever_saves_on_an_older_version_is_told_and_the_other_text_stays()
    {
        using var at = new Desk(Engine.DuckDb);
        var first = at.Writing.Save(at.Of(July), 0, Parts, Ann);
        at.Writing.Save(first, 1, Parts with { Plans = "Dirk's plans." }, Dirk);

        var refused = Assert.Throws<PositionRefused>(() =>
            at.Writing.Save(first, 1, Parts with { Plans = "Ann's plans." }, Ann)
        );

        Assert.StartsWith(
            $"{Dirk} changed the statement meanwhile: it is at version 2.",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.Equal("Dirk's plans.", at.Of(July).Current!.Wording.Plans);
    }

    [Fact]
    public void Going_back_to_a_version_adds_a_new_one_and_an_approved_text_stays_printed_meanwhile()
    {
        using var at = new Desk(Engine.DuckDb);
        var statement = at.Writing.Save(at.Of(July), 0, Parts with { Plans = "The first." }, Ann);
        statement = at.Writing.Save(statement, 1, Parts, Ann);
        statement = at.Writing.Submit(statement, 2, Figures, Ann);
        statement = at.Approval.Approve(statement, 3, Figures, isForPublication: false, Dirk);

        statement = at.Writing.Restore(statement, 4, version: 1, Ann);

        Assert.Equal((5, Standing.Draft), (statement.Number, statement.Current!.Standing));
        Assert.Equal("The first.", statement.Current.Wording.Plans);
        Assert.Equal(4, statement.Approved!.Number);
        Assert.Throws<PositionRefused>(() => at.Writing.Restore(statement, 5, version: 9, Ann));
    }

    private sealed class Desk : IDisposable
    {
        private readonly TestStore _store;

        public Desk(Engine engine)
        {
            _store = TestStore.On(engine);
            Store = new PositionStore(_store.Database);
            Check = new PositionCheck(Store, Measured.Product.Value.Checker);
            Writing = new PositionWriting(_store.Database, Store, Check, SomePeople.Clock);
            Approval = new PositionApproval(_store.Database, Check, SomePeople.Clock);
        }

        public PositionStore Store { get; }

        public PositionCheck Check { get; }

        public PositionWriting Writing { get; }

        public PositionApproval Approval { get; }

        public PositionStatement Of(Month month) => Store.Find("1001", "S11", month);

        public void Dispose() => _store.Dispose();
    }
}
