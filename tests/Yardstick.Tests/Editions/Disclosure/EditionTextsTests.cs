using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Editions.Disclosure.Texts;
using Yardstick.Core.Editions.Headlines;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Imports.Published;
using Yardstick.Tests.Editions.Publishing;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Editions.Disclosure;

/// <summary>Small numbers that a person wrote into the words of an edition: headlines, texts and actions.</summary>
public sealed class EditionTextsTests : IDisposable
{
    private const string Visits = "cpp_visit_10wd_pct";
    private readonly TestStore _store = TestStore.On(Engine.DuckDb);

    [Theory]
    [InlineData("All but {{cpp_visit_10wd_pct.n}} were seen; two were late.", "two were")]
    [InlineData("Only one child of <= 5% waited.", "Only one")]
    [InlineData("95% of the 20 were seen in time.", "95% of the 20")]
    public void A_small_number_in_a_headline_a_text_or_an_action_is_found_wherever_it_stands(
        string wording,
        string found
    )
    {
        var inputs = SomeEditions.Inputs();
        EditionInputs[] planted =
        [
            inputs with
            {
                Headlines = [new Headline(Visits, Measured.July, HeadlineTone.Bad, wording)],
            },
            inputs with
            {
                Texts = [new ApprovedText("1", 1, [Visits], wording, "Restricted wording.", "ann", DateTime.UnixEpoch)],
            },
            inputs with
            {
                Actions = [Action(wording)],
            },
        ];

        Assert.All(planted, each => Assert.Contains(Open(each), finding => finding.Finding.Found == found));
    }

    [Fact]
    public void Figures_that_are_put_in_by_name_are_left_to_the_protected_figures()
    {
        var inputs = SomeEditions.Inputs() with
        {
            Headlines =
            [
                new Headline(
                    Visits,
                    Measured.July,
                    HeadlineTone.Good,
                    "Visits in time rose to {{cpp_visit_10wd_pct}}."
                ),
            ],
        };

        Assert.Empty(Open(inputs));
    }

    [Fact]
    public void A_figure_that_is_suppressed_is_said_to_be_withheld_in_the_public_wording()
    {
        var delivery = Measured.Product.Value.Measured.Of(
            Measured.Month([Measured.Percentage(Visits, Measured.July, 2, 3)])
        );
        var hidden = PlantedLeak.Replace(
            delivery,
            Visits,
            value =>
                value with
                {
                    Printed = "c",
                    State = PublishedValueState.Suppressed,
                    Value = null,
                    Numerator = null,
                    Denominator = null,
                }
        );

        var wording = PublicWording.Of("Now {{cpp_visit_10wd_pct}}.", new CommentaryFigures(hidden, []));

        Assert.Equal($"Now {PublicWording.Withheld}.", wording);
    }

    public void Dispose() => _store.Dispose();

    private IReadOnlyList<PrintedTextFinding> Open(EditionInputs inputs) =>
        new EditionTexts(Measured.Product.Value.PublicTexts, new TextChecks(_store.Database, TimeProvider.System)).Open(
            inputs
        );

    private static AgreedAction Action(string wording) =>
        new()
        {
            AuthorityCode = Measured.Council,
            Id = "1",
            Kind = default,
            Wording = wording,
            OwnerRole = "Service manager",
            Indicator = Visits,
            DueOn = new DateOnly(2023, 9, 1),
            Standing = ActionStanding.Open,
            Origin = "commentary, July 2023",
            OpenedAt = DateTime.UnixEpoch,
            OpenedBy = "ann",
        };
}
