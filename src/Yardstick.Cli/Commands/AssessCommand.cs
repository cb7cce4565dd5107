using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Assessments;
using Yardstick.Core.Periods;

namespace Yardstick.Cli.Commands;

/// <summary><c>assess --month 2023-06 --out assessments.csv</c>: every row of a published edition or of a frozen month, judged three ways.</summary>
internal static class AssessCommand
{
    public static Command Create()
    {
        var month = MonthOption.Create("Month to judge");
        var edition = new Option<string?>("--edition")
        {
            Description =
                "Name of the edition, such as \"June 2023, measured\" (default: the latest published one whose data end in the month, else the frozen month)",
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
            "Judge each published or measured figure of a month against target, benchmarks and its own history"
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
            var (wanted, name) = (MonthOption.Read(parsed, month), parsed.GetValue(edition));
            var editions = new KeptEditions(product, published).For(wanted, name, parsed.GetValue(authority));
            var assessments = new Pipeline(product, published).Assess(wanted, name, editions);
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
            $"{assessments.Count} rows of '{assessments[0].Edition}' judged: {green} green, {amber} amber, {red} red, {assessments.Count - red - amber - green} without a RAG. Written to {file}."
        );
    }
}
