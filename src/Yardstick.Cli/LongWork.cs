using Spectre.Console;

namespace Yardstick.Cli;

/// <summary>Shows on a terminal what a long piece of work is doing; says nothing where nobody looks.</summary>
internal static class LongWork
{
    public static T Run<T>(string beginning, Func<Action<string>, T> work) =>
        AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected
            ? AnsiConsole.Status().Start(beginning, status => work(words => status.Status(Markup.Escape(words))))
            : work(_ => { });
}
