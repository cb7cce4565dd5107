using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Questions;

namespace Yardstick.Core.Scrutiny.Packs;

/// <summary>The questions that members asked before the meeting, with their answers.</summary>
internal static class QuestionBlocks
{
    public static IEnumerable<Block> Compose(IReadOnlyList<MemberQuestion> questions, Func<string, string> titleOf)
    {
        if (questions.Count == 0)
        {
            yield return new Block.Paragraph("No question was asked before the papers were published.");
        }

        foreach (var (i, question) in questions.Index())
        {
            yield return new Block.Heading(
                2,
                $"Question {i + 1}{(question.Indicator is { } key ? $": {titleOf(key)}" : "")}",
                FormattableString.Invariant($"question-{question.QuestionId}")
            );
            yield return new Block.Paragraph(
                $"{question.AskedBy}, {DateText.Of(question.AskedOn)}: {question.Wording}"
            );
            yield return question.Answer is { } answer
                ? new Block.Paragraph([
                    new Span("Answer", Strong: true),
                    new Span($" ({question.AnsweredBy}, {DateText.Of(question.AnsweredOn!.Value)}): {answer}"),
                ])
                : new Block.Inset("Not answered yet; the answer is given at the meeting.");
        }
    }
}
