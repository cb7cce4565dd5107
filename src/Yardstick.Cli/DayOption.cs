using System.CommandLine;
using System.Globalization;

namespace Yardstick.Cli;

/// <summary><c>--on 2023-07-14</c>.</summary>
internal static class DayOption
{
    public static Option<string?> Create(string description) =>
        new("--on") { Description = description + ", as 2023-07-14", HelpName = "DATE" };

    public static DateOnly? Read(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
        : throw new WrongUse($"{option.Name} {text} is not a day: write it as 2023-07-14.");
}
