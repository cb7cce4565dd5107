using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Questions;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Scrutiny;

public sealed class QuestionTests
{
    [Theory, BothEngines]
    public void A_question_is_asked_about_an_indicator_and_answered_before_the_papers_are_published(Engine engine)
    {
        using var store = TestStore.On(engine);
        var some = new SomePanel(store.Database);
        var questions = On(store, some);
        var meeting = some.Plan(SomePanel.September);

        var asked = questions.Ask(meeting, "cpp_n", "Chair", "Why did plans rise?", "chair@council.example");
        questions.Answer(
            "1001",
            asked.QuestionId,
            "More families with three children or more.",
            "Head of safeguarding",
            SomePanel.By
        );

        var kept = Assert.Single(questions.Of(meeting));
        Assert.Equal(
            ("cpp_n", "Chair", "Why did plans rise?", SomePanel.Today),
            (kept.Indicator, kept.AskedBy, kept.Wording, kept.AskedOn)
        );
        Assert.Equal(
            ("More families with three children or more.", "Head of safeguarding", (DateOnly?)SomePanel.Today),
            (kept.Answer, kept.AnsweredBy, kept.AnsweredOn)
        );

        some.Meetings.Take(meeting, JourneyStep.PapersPublished, new DateOnly(2023, 9, 20), null, SomePanel.By);
        SomePanel.Refused("ask for the next meeting", () => questions.Ask(meeting, null, "Chair", "Too late?", "x"));
        SomePanel.Refused(
            "ask for the next meeting",
            () => questions.Answer("1001", asked.QuestionId, "Other.", "Head", "x")
        );
    }

    [Fact]
    public void What_is_missing_or_unknown_is_refused()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePanel(store.Database);
        var questions = On(store, some);
        var meeting = some.Plan(SomePanel.November);

        SomePanel.Refused("The question is empty", () => questions.Ask(meeting, null, "Chair", " ", "x"));
        SomePanel.Refused("no indicator 'plans'", () => questions.Ask(meeting, "plans", "Chair", "Why?", "x"));
        SomePanel.Refused("no question 5", () => questions.Answer("1001", 5, "Because.", "Head", "x"));
        Assert.Empty(questions.Of(meeting));
    }

    private static QuestionRegister On(TestStore store, SomePanel some) =>
        new(store.Database, some.Meetings, Measured.Product.Value.Catalogue, SomePanel.Clock);
}
