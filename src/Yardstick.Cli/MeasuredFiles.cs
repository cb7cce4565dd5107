using System.CommandLine;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;

namespace Yardstick.Cli;

/// <summary>The files that <c>measure</c> writes beside the observations when they are asked for.</summary>
internal sealed class MeasuredFiles
{
    private readonly Option<string?> _members = File(
        "--members",
        "CSV file of the children behind the figures: personal data, keep it where it may be"
    );

    private readonly Option<string?> _caseloads = File(
        "--caseloads",
        "CSV file of each worker's children at the month ends: it names workers, for managers alone"
    );

    private readonly Option<string?> _families = File(
        "--families",
        "CSV file of the families beside the children of each count"
    );

    public void AddTo(Command command)
    {
        command.Options.Add(_members);
        command.Options.Add(_caseloads);
        command.Options.Add(_families);
    }

    public void Write(
        ParseResult parsed,
        MeasuringInputs inputs,
        IReadOnlyList<MeasurableIndicator> wanted,
        IReadOnlyList<Month> run
    )
    {
        if (parsed.GetValue(_members) is { } members)
        {
            OutputFile.Write(members, writer => WriteMembers(writer, inputs, wanted, run));
        }

        if (parsed.GetValue(_caseloads) is { } caseloads)
        {
            OutputFile.Write(caseloads, writer => WriteCaseloads(writer, inputs, run));
        }

        if (parsed.GetValue(_families) is { } families)
        {
            OutputFile.Write(families, writer => WriteFamilies(writer, inputs, wanted, run));
        }
    }

    private static Option<string?> File(string name, string description) =>
        new(name) { Description = description, HelpName = "FILE" };

    private static void WriteMembers(
        TextWriter writer,
        MeasuringInputs inputs,
        IReadOnlyList<MeasurableIndicator> wanted,
        IReadOnlyList<Month> run
    )
    {
        using var csv = new MembersCsv(writer);
        var sorted = wanted.OrderBy(each => each.Key, StringComparer.Ordinal).ToList();
        foreach (var extract in inputs.Extracts)
        {
            csv.Write(inputs.Measurement.Members(extract, sorted, run));
        }
    }

    private static void WriteCaseloads(TextWriter writer, MeasuringInputs inputs, IReadOnlyList<Month> run)
    {
        using var csv = new CsvLines(
            writer,
            inputs.SeveralAuthorities,
            "period_end",
            "worker_id",
            "status",
            "team_id",
            "children",
            "fte",
            "over_limit"
        );
        foreach (var extract in inputs.Extracts)
        {
            foreach (var row in new Caseloads(inputs.Measurement).At(extract, run))
            {
                csv.Write(
                    extract.AuthorityCode,
                    row.PeriodEnd,
                    row.WorkerId,
                    row.Status,
                    row.TeamId,
                    row.Children,
                    row.Fte,
                    row.OverLimit
                );
            }
        }
    }

    private static void WriteFamilies(
        TextWriter writer,
        MeasuringInputs inputs,
        IReadOnlyList<MeasurableIndicator> wanted,
        IReadOnlyList<Month> run
    )
    {
        using var csv = new CsvLines(
            writer,
            inputs.SeveralAuthorities,
            "indicator",
            "period_end",
            "area_level",
            "area_id",
            "children",
            "families",
            "without_family"
        );
        foreach (var extract in inputs.Extracts)
        {
            var rows = new FamilyCounts(inputs.Measurement).Count(extract, wanted, run);
            if (rows.Count == 0)
            {
                Console.Error.WriteLine(
                    $"No families are written for {extract.AuthorityCode}: its extract lacks {FamilyCounts.RequiredTable}, or no child is counted."
                );
            }

            foreach (var row in rows)
            {
                csv.Write(
                    extract.AuthorityCode,
                    row.Indicator,
                    row.PeriodEnd,
                    row.AreaLevel,
                    row.AreaId,
                    row.Children,
                    row.Families,
                    row.WithoutFamily
                );
            }
        }
    }
}
