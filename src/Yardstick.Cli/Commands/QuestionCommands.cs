using System.CommandLine;

namespace Yardstick.Cli.Commands;

/// <summary><c>scrutiny questions|ask|answer</c>: what members asked before a meeting.</summary>
internal static class QuestionCommands
{
    public static Command List()
    {
        var meeting = ScrutinyOptions.Number("--meeting", "The meeting");
        return ScrutinyOptions.Do(
            new Command("questions", "The questions of a meeting with their answers") { meeting },
            (parsed, opened) =>
            {
                foreach (var question in opened.Records.Questions.Of(opened.Meeting(parsed.GetValue(meeting))))
                {
                    Console.WriteLine(
                        FormattableString.Invariant(
                            $"{question.QuestionId}\t{question.AskedOn:yyyy-MM-dd}\t{question.AskedBy}\t{question.Indicator}\t{question.Wording}\t{question.AnsweredBy}\t{question.Answer}"
                        )
                    );
                }
            }
        );
    }

    public static Command Ask()
    {
        var meeting = ScrutinyOptions.Number("--meeting", "The meeting");
        var seat = ScrutinyOptions.Text("--seat", "TEXT", "The seat or role of whoever asks, such as Chair");
        var indicator = ScrutinyOptions.Text("--indicator", "KEY", "The figure that it is about");
        var wording = ScrutinyOptions.Text("--text", "TEXT", "The question; it is printed for the public");
        return ScrutinyOptions.Do(
            new Command("ask", "Ask a question before a meeting") { meeting, seat, indicator, wording },
            (parsed, opened) =>
            {
                var asked = opened.Records.Questions.Ask(
                    opened.Meeting(parsed.GetValue(meeting)),
                    parsed.GetValue(indicator),
                    parsed.GetValue(seat),
                    parsed.GetValue(wording),
                    Environment.UserName
                );
                Console.WriteLine($"Question {asked.QuestionId} is asked.");
            }
        );
    }

    public static Command Answer()
    {
        var number = ScrutinyOptions.Number("--question", "The question, as scrutiny questions lists it");
        var role = ScrutinyOptions.Text("--role", "TEXT", "The role that answers");
        var answer = ScrutinyOptions.Text("--text", "TEXT", "The answer; it is printed for the public");
        return ScrutinyOptions.Do(
            new Command("answer", "Answer a question, or better an answer until the papers are published")
            {
                number,
                role,
                answer,
            },
            (parsed, opened) =>
                opened.Records.Questions.Answer(
                    opened.Panel.AuthorityCode,
                    parsed.GetValue(number)
                        ?? throw new WrongUse("--question is missing: see yardstick scrutiny questions."),
                    parsed.GetValue(answer),
                    parsed.GetValue(role),
                    Environment.UserName
                )
        );
    }
}
