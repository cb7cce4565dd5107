using System.CommandLine;
using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>restatements [--month] [--indicator] [--out restatements.csv] [--findings findings.csv]</c>: frozen figures beside those of the extract in the store.</summary>
internal static class RestatementsCommand
{
    public static Command Create()
    {
        var month = new Option<string?>("--month")
        {
            Description = "Only this frozen month, as 2023-06",
            HelpName = "YYYY-MM",
        };
        var indicator = new Option<string?>("--indicator") { Description = "Only this indicator", HelpName = "KEY" };
        var authority = AuthorityOption.Create();
        var all = new Option<bool>("--all") { Description = "Write frozen figures that have not changed too" };
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var records = new Option<string?>("--records")
        {
            Description = "CSV file of all records that count otherwise: personal data, keep it where it may be",
            HelpName = "FILE",
        };
        var findings = new Option<string?>("--findings")
        {
            Description =
                "CSV file of what the data-quality rules 103 and 104 find: recorded late, or changed after the month was frozen",
            HelpName = "FILE",
        };
        var command = new Command(
            "restatements",
            "Compare frozen figures with the extract in the store, and say because of which records they differ"
        )
        {
            month,
            indicator,
            authority,
            all,
            output,
            records,
            findings,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var wanted = new Wanted(End(parsed.GetValue(month)), parsed.GetValue(indicator), parsed.GetValue(all));
            var folders = ProductFolders.BesideProgram();
            var definitions = FigureDefinitions.Load(folders);
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            var report = LongWork.Run("Measuring …", say => new RestatementCheck(database, definitions).Run(code, say));
            var figures = report.Figures.Where(wanted.Has).ToList();
            OutputFile.Write(parsed.GetValue(output), writer => RestatementsCsv.Write(writer, figures));
            if (parsed.GetValue(records) is { } file)
            {
                OutputFile.Write(file, writer => RestatementsCsv.Write(writer, report.Records.Where(wanted.Has)));
            }

            if (parsed.GetValue(findings) is { } list)
            {
                var rules = RuleDefinitions.Load(folders.Definitions, definitions.BankHolidays);
                var found = new RestatementRules(database, rules).Check(code);
                OutputFile.Write(list, writer => FindingsCsv.Write(writer, found));
            }

            if (parsed.GetValue(output) is { } written)
            {
                Say(report, figures, written);
                SayBreaks(definitions, new FrozenFigures(database).Breaks(code));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static DateOnly? End(string? month) =>
        month is null ? null
        : Month.TryParse(month, out var read) ? read.LastDay
        : throw new WrongUse($"--month {month} is not a month: write it as 2023-06.");

    private static void Say(RestatementReport report, List<ComparedFigure> figures, string file)
    {
        var restated = figures.Where(figure => figure.IsRestated).ToList();
        var months = restated.Select(figure => figure.PeriodEnd).Distinct().Count();
        Console.WriteLine(
            $"Beside the extract {report.ExtractId}: {Plural.Of(restated.Count, "restated figure")} in {Plural.Of(months, "frozen month")}, {restated.Count(figure => figure.AreaLevel == "authority")} of them of the authority. Written to {file}."
        );
    }

    private static void SayBreaks(FigureDefinitions definitions, IReadOnlyList<SeriesBreak> breaks)
    {
        foreach (var each in breaks)
        {
            var change = definitions
                .Indicators.FirstOrDefault(indicator => indicator.Key == each.Indicator)
                ?.Indicator.Versions.FirstOrDefault(version => version.Number == each.Version)
                ?.Change;
            Console.WriteLine(
                $"  break in the series of {each.Indicator}: version {each.VersionBefore} until {each.Month.Previous.ToWords()}, {each.Version} from {each.Month.ToWords()}{(change is null ? "" : $" ({change})")}"
            );
        }
    }

    private sealed record Wanted(DateOnly? PeriodEnd, string? Indicator, bool All)
    {
        public bool Has(ComparedFigure figure) =>
            (All || figure.IsRestated)
            && (PeriodEnd is null || figure.PeriodEnd == PeriodEnd)
            && (Indicator is null || figure.Indicator == Indicator);

        public bool Has(ChangedRecord record) =>
            (PeriodEnd is null || record.PeriodEnd == PeriodEnd)
            && (Indicator is null || record.Indicator == Indicator);
    }
}
