using System.CommandLine;

namespace Yardstick.Cli;

/// <summary><c>--area T1</c>.</summary>
internal static class AreaOption
{
    public static Option<string?> Create() =>
        new("--area")
        {
            Description = "A dept_team_id at any level, or - for what no team answers for (default: the authority)",
            HelpName = "ID",
        };
}
