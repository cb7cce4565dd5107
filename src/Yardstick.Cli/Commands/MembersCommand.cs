using System.CommandLine;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Lists;

namespace Yardstick.Cli.Commands;

/// <summary><c>members --indicator cpp_visit_10wd_pct --month 2023-07 [--area T1] [--out members.csv]</c>: the children behind one figure.</summary>
internal static class MembersCommand
{
    public static Command Create()
    {
        var key = new Option<string>("--indicator") { Description = "Key of the indicator", Required = true };
        var month = MonthOption.Create("Month of the figure");
        var area = AreaOption.Create();
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output): personal data, keep it where it may be",
            HelpName = "FILE",
        };
        var command = new Command("members", "List the children behind a figure, and why each passed or failed")
        {
            key,
            month,
            area,
            output,
        };
        var options = new MeasuringOptions(command);
        command.SetAction(parsed =>
        {
            using var inputs = options.Open(parsed);
            var extract = inputs.OneExtract();
            var indicator = inputs.Indicator(parsed.GetRequiredValue(key));
            var list = new MemberList(inputs.Measurement);
            if (list.WhyNone(extract, indicator) is { } sentence)
            {
                throw new WrongUse(sentence);
            }

            inputs.CheckArea(extract, parsed.GetValue(area));
            var members = list.Of(extract, indicator, MonthOption.Read(parsed, month), parsed.GetValue(area));
            OutputFile.Write(
                parsed.GetValue(output),
                writer =>
                {
                    using var csv = new MembersCsv(writer);
                    csv.Write(members);
                }
            );
            return ExitCode.Done;
        });
        return command;
    }
}
