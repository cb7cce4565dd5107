using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Escalations;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Core.Storage;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Scrutiny;

/// <summary>It is 2 October 2023; the papers of the meeting of September were published on the 20th.</summary>
public sealed class EscalationTests
{
    private const string Board = "Corporate parenting board";

    [Theory]
    [InlineData(Engine.DuckDb)]
    [InlineData(Engine.PostgreSql)]
    public void A_referral_is_open_until_its_outcome_is_noted(Engine engine)
    {
        using var store = TestStore.On(engine, SomePanel.Clock);
        var register = new SomePack(store.Database).Records.Escalations;
        var made = register.Make(Indicator() with { EscalatedOn = new DateOnly(2023, 9, 1) }, SomePanel.By);

        Assert.Equal(
            (1, "Number of children subject to a child protection plan at the end of the month"),
            (made.EscalationId, made.Wording)
        );
        Assert.Equal(made.EscalationId, Assert.Single(register.Of(SomePanel.Council)).EscalationId);
        var closed = register.Close(SomePanel.Council, 1, "More visits are paid for.", null, SomePanel.By);

        Assert.Equal((false, SomePanel.Today), (closed.IsOpen, closed.ClosedOn!.Value));
        Assert.Equal("More visits are paid for.", register.Find(SomePanel.Council, 1)!.Outcome);
        Assert.Equal(["cpp_n"], register.Find(SomePanel.Council, 1)!.Indicators);
    }

    [Fact]
    public void What_is_missing_unknown_or_twice_is_refused_in_words()
    {
        using var store = TestStore.On(Engine.DuckDb, SomePanel.Clock);
        var register = new SomePack(store.Database).Records.Escalations;
        register.Make(Indicator(), SomePanel.By);

        Assert.Equal(
            [
                "There is no indicator 'nothing': give the key of the catalogue.",
                "There is no action 'nothing': give the id of an action of the list.",
                "There is no recommendation 'childrens-panel/9': give a panel and the number of its recommendation, as panel/3.",
                "The body is empty: write it.",
                "The reason is empty: write it.",
                "It cannot have been referred on 3 October 2023, which is still to come: give another day.",
                "It is with that body already: note the outcome of the first referral.",
            ],
            new[]
            {
                Indicator() with
                {
                    Subject = "nothing",
                },
                Indicator() with
                {
                    Kind = EscalatedKind.Action,
                    Subject = "nothing",
                },
                Indicator() with
                {
                    Kind = EscalatedKind.Recommendation,
                    Subject = "childrens-panel/9",
                },
                Indicator() with
                {
                    Body = " ",
                },
                Indicator() with
                {
                    Reason = null,
                },
                Indicator() with
                {
                    EscalatedOn = new DateOnly(2023, 10, 3),
                },
                Indicator() with
                {
                    Body = "corporate parenting BOARD",
                },
            }.Select(wanted => Assert.Throws<ScrutinyRefused>(() => register.Make(wanted, SomePanel.By)).Message)
        );
        Assert.Single(register.Of(SomePanel.Council));
    }

    [Fact]
    public void An_outcome_is_noted_once_and_not_before_the_referral()
    {
        using var store = TestStore.On(Engine.DuckDb, SomePanel.Clock);
        var register = new SomePack(store.Database).Records.Escalations;
        register.Make(Indicator() with { EscalatedOn = new DateOnly(2023, 9, 1) }, SomePanel.By);

        string Refusal(string? outcome, DateOnly? day) =>
            Assert
                .Throws<ScrutinyRefused>(() => register.Close(SomePanel.Council, 1, outcome, day, SomePanel.By))
                .Message;

        Assert.Equal("The outcome is empty: write it.", Refusal("", null));
        Assert.Equal(
            "It was referred on 1 September 2023: give a day from then on.",
            Refusal("Done.", new DateOnly(2023, 8, 31))
        );
        register.Close(SomePanel.Council, 1, "Done.", null, SomePanel.By);
        Assert.Equal("Its outcome is noted already: refer it again if it has come back.", Refusal("Done again.", null));
    }

    [Fact]
    public void Both_packs_name_what_is_open_and_only_the_full_one_says_why_and_what_is_internal()
    {
        using var store = TestStore.On(Engine.DuckDb, SomePanel.Clock);
        var (pack, action) = Referred(store.Database);
        var material = pack.Material with { Referred = pack.Records.Escalations.Of(SomePanel.Council) };

        var full = Rows(PackComposer.Compose(material, PackVersion.Full));
        var open = Rows(PackComposer.Compose(material, PackVersion.Public));

        Assert.Equal(
            [
                "Number of children subject to a child protection plan at the end of the month|Indicator|Corporate parenting board|2 October 2023|It has risen for a year.",
                $"{action}|Action|Improvement board|2 October 2023|It is late.",
                "SECRETTITLE: SECRETPROPOSAL|Recommendation|Safeguarding children partnership|2 October 2023|It lies with the partners.",
            ],
            full
        );
        Assert.Equal(
            [
                "Number of children subject to a child protection plan at the end of the month|Indicator|Corporate parenting board|2 October 2023",
            ],
            open
        );
    }

    [Fact]
    public void Papers_that_are_out_do_not_change_when_something_is_referred_later()
    {
        using var store = TestStore.On(Engine.DuckDb, SomePanel.Clock);
        var pack = new SomePack(store.Database);
        pack.Records.Escalations.Make(Indicator() with { EscalatedOn = new DateOnly(2023, 9, 1) }, SomePanel.By);

        Assert.Empty(pack.Material.Referred);
        Assert.DoesNotContain(
            PackComposer.Compose(pack.Material, PackVersion.Full).Sections,
            section => section.Anchor == "referred"
        );
    }

    private static (SomePack Pack, string Action) Referred(Database database)
    {
        var pack = new SomePack(database);
        var action = new ActionRegister(database, Measured.Product.Value.Catalogue, SomePanel.Clock).Agree(
            new ActionToAgree
            {
                AuthorityCode = SomePanel.Council,
                Wording = "Book visits a month ahead",
                OwnerRole = "Team manager",
                DueOn = SomePanel.November,
                Origin = "panel, July 2023",
            },
            SomePanel.By
        );
        var secret = pack.Records.Recommendations.Of(SomePanel.Council).Single(each => each.IsExempt);
        var register = pack.Records.Escalations;
        register.Make(Indicator(), SomePanel.By);
        register.Make(
            Indicator() with
            {
                Kind = EscalatedKind.Action,
                Subject = action.Id,
                Body = "Improvement board",
                Reason = "It is late.",
            },
            SomePanel.By
        );
        register.Make(
            Indicator() with
            {
                Kind = EscalatedKind.Recommendation,
                Subject = $"{secret.PanelId}/{secret.Number}",
                Body = "Safeguarding children partnership",
                Reason = "It lies with the partners.",
            },
            SomePanel.By
        );
        return (pack, action.Wording);
    }

    private static IEnumerable<string> Rows(Report report) =>
        report
            .Sections.Single(section => section.Anchor == "referred")
            .Blocks.OfType<Block.Table>()
            .Single()
            .Content.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));

    private static EscalationToMake Indicator() =>
        new()
        {
            AuthorityCode = SomePanel.Council,
            Kind = EscalatedKind.Indicator,
            Subject = "cpp_n",
            Body = Board,
            Reason = "It has risen for a year.",
        };
}
