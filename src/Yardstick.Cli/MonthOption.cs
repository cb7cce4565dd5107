using System.CommandLine;
using Yardstick.Core.Periods;

namespace Yardstick.Cli;

/// <summary><c>--month 2023-06</c>.</summary>
internal static class MonthOption
{
    public static Option<string> Create(string description) =>
        new("--month")
        {
            Description = description + ", as 2023-06",
            HelpName = "YYYY-MM",
            Required = true,
        };

    public static Month Read(ParseResult parsed, Option<string> option) =>
        Month.TryParse(parsed.GetRequiredValue(option), out var month)
            ? month
            : throw new WrongUse($"--month {parsed.GetRequiredValue(option)} is not a month: write it as 2023-06.");
}
