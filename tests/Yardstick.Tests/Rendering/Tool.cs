using System.Diagnostics;

namespace Yardstick.Tests.Rendering;

/// <summary>Runs a program of the machine that judges a produced file from outside.</summary>
internal static class Tool
{
    /// <summary>Skips the test where the program is missing, naming its package; on the build server that is a failure.</summary>
    public static void Need(string program, string package)
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
        if (isThere)
        {
            return;
        }

        var reason = $"'{program}' is not installed: apt-get install {package}";
        Assert.False(
            string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase),
            reason
        );
        Assert.Skip(reason);
    }

    public static async Task<string> RunAsync(string program, string package, params string[] arguments)
    {
        Need(program, package);
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program}: {await errors}");
        return output;
    }
}
