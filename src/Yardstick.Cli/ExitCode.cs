namespace Yardstick.Cli;

internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    public const int WrongUse = 2;
}
