using System.CommandLine;
using System.Globalization;

namespace Yardstick.Cli;

/// <summary><c>--on 2023-07-14</c>, or a day by another name.</summary>
internal static class DayOption
{
    public static Option<string?> Create(string description, string name = "--on", bool isRequired = false) =>
        new(name)
        {
            Description = description + ", as 2023-07-14",
            HelpName = "DATE",
            Required = isRequired,
        };

    public static DateOnly? Read(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
        : throw new WrongUse($"{option.Name} {text} is not a day: write it as 2023-07-14.");
}
