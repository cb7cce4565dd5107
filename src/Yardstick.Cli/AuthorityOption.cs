using System.CommandLine;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Storage;

namespace Yardstick.Cli;

/// <summary><c>--authority 852</c>, which may be left out where the store holds one.</summary>
internal static class AuthorityOption
{
    public static Option<string?> Create() =>
        new("--authority") { Description = "Authority code, where the store holds several", HelpName = "CODE" };

    public static string Read(ParseResult parsed, Option<string?> option, Database database) =>
        parsed.GetValue(option)
        ?? MeasuredExtract.All(database) switch
        {
            [] => throw new WrongUse("The store holds no extract: import one, or make one with generate."),
            [var only] => only.AuthorityCode,
            var several => throw new WrongUse(
                $"The store holds extracts of {several.Count} authorities: name one with --authority."
            ),
        };
}
