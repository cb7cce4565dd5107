using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Assessments;
using Yardstick.Core.Periods;

namespace Yardstick.Cli.Commands;

/// <summary><c>assess --month 2023-06 --out assessments.csv</c>: every printed row of an edition, judged three ways.</summary>
internal static class AssessCommand
{
    public static Command Create()
    {
        var month = MonthOption.Create("Month to judge");
        var edition = new Option<string?>("--edition")
        {
            Description = "Name of the edition (default: the latest whose data end in the month)",
        };
        var authority = new Option<string?>("--authority")
        {
            Description = "Authority code, where the store holds several",
        };
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var command = new Command(
            "assess",
            "Judge each printed figure of a month against target, benchmarks and its own history"
        )
        {
            month,
            edition,
            authority,
            output,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var product = Product.Load();
            var published = store.OpenPublished(parsed);
            using var database = published.Database;
            var pipeline = new Pipeline(product, published);
            var assessments = pipeline.Assess(
                MonthOption.Read(parsed, month),
                parsed.GetValue(edition),
                pipeline.Editions(parsed.GetValue(authority))
            );
            OutputFile.Write(parsed.GetValue(output), writer => AssessmentsCsv.Write(writer, assessments));
            Say(assessments, parsed.GetValue(output));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Say(IReadOnlyList<Assessment> assessments, string? file)
    {
        if (file is null)
        {
            return;
        }

        var red = assessments.Count(assessment => assessment.Rag.Is(Rag.Red));
        var amber = assessments.Count(assessment => assessment.Rag.Is(Rag.Amber));
        var green = assessments.Count(assessment => assessment.Rag.Is(Rag.Green));
        Console.WriteLine(
            $"{assessments.Count} printed rows of '{assessments[0].Edition}' judged: {green} green, {amber} amber, {red} red, {assessments.Count - red - amber - green} without a RAG. Written to {file}."
        );
    }
}
