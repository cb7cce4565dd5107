using System.CommandLine;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Imports.Published.Spellings;

namespace Yardstick.Cli;

/// <summary>Options that say which edition a delivery is, for those that do not say it themselves.</summary>
internal sealed class EditionArguments
{
    private readonly Option<string?> _authority = new("--authority")
    {
        Description = "Authority code, for example 852",
    };
    private readonly Option<string?> _name = new("--edition") { Description = "Name of the edition" };
    private readonly Option<string?> _publishedOn = new("--published-on")
    {
        Description = "Day of publication, as 2023-07-12",
        HelpName = "DATE",
    };
    private readonly Option<string?> _dataTo = new("--data-to")
    {
        Description = "Month end that the edition reports, as 2023-06-30",
        HelpName = "DATE",
    };
    private readonly Option<string?> _audience = new("--audience") { Description = "For example \"scrutiny panel\"" };
    private readonly Option<DisplayRounding> _rounding = new("--rounding")
    {
        Description = "How its figures were printed: round or truncate",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_authority);
        command.Options.Add(_name);
        command.Options.Add(_publishedOn);
        command.Options.Add(_dataTo);
        command.Options.Add(_audience);
        command.Options.Add(_rounding);
    }

    public EditionOptions Options(ParseResult parsed) =>
        new()
        {
            AuthorityCode = parsed.GetValue(_authority),
            Name = parsed.GetValue(_name),
            PublishedOn = Day(parsed, _publishedOn),
            DataTo = Day(parsed, _dataTo),
            Audience = parsed.GetValue(_audience),
            Rounding = parsed.GetValue(_rounding),
        };

    private static DateOnly? Day(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is not { } text
            ? null
            : EditionQuestions.Day(text)
                ?? throw new WrongUse($"{option.Name} {text} is not a day: write it as 2023-07-12.");
}
