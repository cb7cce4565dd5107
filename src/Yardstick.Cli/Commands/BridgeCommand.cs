using System.CommandLine;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Bridges;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;

namespace Yardstick.Cli.Commands;

/// <summary><c>bridge --month 2023-07 --indicator cpp_n [--area T1] [--out bridge.csv]</c>: why a figure moved since the month before.</summary>
internal static class BridgeCommand
{
    public static Command Create()
    {
        var keys = new Option<string>("--indicator") { Description = "Keys, comma-separated", Required = true };
        var month = MonthOption.Create("Month to which the bridge leads");
        var area = AreaOption.Create();
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var children = new Option<string?>("--members")
        {
            Description = "CSV file of the children behind each step: personal data, keep it where it may be",
            HelpName = "FILE",
        };
        var command = new Command("bridge", "Show who joined, left, fell late or recovered since the month before")
        {
            keys,
            month,
            area,
            output,
            children,
        };
        var options = new MeasuringOptions(command);
        command.SetAction(parsed =>
        {
            using var inputs = options.Open(parsed);
            var extract = inputs.OneExtract();
            var indicators = inputs.Indicators(parsed.GetRequiredValue(keys));
            if (
                indicators.Select(each => WhyNone(inputs, extract, each)).FirstOrDefault(each => each is not null) is
                { } why
            )
            {
                throw new WrongUse(why);
            }

            inputs.CheckArea(extract, parsed.GetValue(area));
            var to = MonthOption.Read(parsed, month);
            var bridges = indicators
                .OrderBy(each => each.Key, StringComparer.Ordinal)
                .Select(each => new MonthBridges(inputs.Measurement).To(extract, each, to, parsed.GetValue(area)))
                .ToList();
            var place = parsed.GetValue(area) ?? AreaTree.Of(inputs.Measurement, extract).Root;
            OutputFile.Write(parsed.GetValue(output), writer => BridgeCsv.Write(writer, bridges, to, place));
            if (parsed.GetValue(children) is { } file)
            {
                OutputFile.Write(file, writer => BridgeCsv.WriteMembers(writer, bridges, to, place));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static string? WhyNone(MeasuringInputs inputs, MeasuredExtract extract, MeasurableIndicator indicator) =>
        new MemberList(inputs.Measurement).WhyNone(extract, indicator) ?? MonthBridges.WhyNone(indicator.Indicator);
}
