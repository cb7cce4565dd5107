using Spectre.Console;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Imports.Published.Spellings;

namespace Yardstick.Cli;

/// <summary>Asks on a terminal for what neither the delivery nor the options say; elsewhere the import names the missing options.</summary>
internal static class EditionQuestions
{
    public static EditionOptions Complete(string path, EditionOptions options)
    {
        var mustAsk =
            SourceDetector.Detect(path) is DetectedSource.Published { NamesEdition: false }
            && options.Missing.Count > 0
            && !Console.IsInputRedirected
            && AnsiConsole.Profile.Capabilities.Interactive;
        if (!mustAsk)
        {
            return options;
        }

        AnsiConsole.WriteLine($"{Path.GetFileName(path)} does not say which edition it is.");
        return options with
        {
            AuthorityCode = options.AuthorityCode ?? Ask("Authority code (for example 852)"),
            Name = options.Name ?? Ask("Name of the edition"),
            PublishedOn = options.PublishedOn ?? AskDay("Day of publication (2023-07-12)"),
            DataTo = options.DataTo ?? AskDay("Month end that it reports (2023-06-30)"),
            Audience = options.Audience ?? Ask("Audience (for example scrutiny panel)"),
        };
    }

    public static DateOnly? Day(string text) => CalendarText.Read(text);

    private static string Ask(string question) => AnsiConsole.Ask<string>(question + ":");

    private static DateOnly AskDay(string question) =>
        Day(
            AnsiConsole.Prompt(
                new TextPrompt<string>(question + ":").Validate(text =>
                    Day(text) is null
                        ? ValidationResult.Error("That is not a day; write it as 2023-07-12.")
                        : ValidationResult.Success()
                )
            )
        )!.Value;
}
