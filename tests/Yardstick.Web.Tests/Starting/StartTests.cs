using System.Diagnostics;

namespace Yardstick.Web.Tests.Starting;

/// <summary>The program as a process of its own: what the person who starts it reads.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task A_data_folder_that_cannot_be_used_stops_the_start_with_one_sentence()
    {
        var file = Path.GetTempFileName();

        var (code, said) = await RunAsync("--data", file);

        Assert.Equal(2, code);
        Assert.StartsWith("Yardstick does not start:", said, StringComparison.Ordinal);
        Assert.Contains("--data", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task A_store_in_use_by_another_process_is_named_with_the_remedy()
    {
        await using var site = new EmptySite();

        var (code, said) = await RunAsync("--data", site.DataFolder);

        Assert.Equal(2, code);
        Assert.Contains("is in use by another process", said, StringComparison.Ordinal);
        Assert.Contains("close it", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_and_a_server_at_once_are_refused()
    {
        var (code, said) = await RunAsync("--data", "somewhere", "--database", "Host=nowhere");

        Assert.Equal(2, code);
        Assert.Contains("not both", said, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add("http://127.0.0.1:0");
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestSite.Cancelled);
        var errors = await process.StandardError.ReadToEndAsync(TestSite.Cancelled);
        _ = await output;
        await process.WaitForExitAsync(TestSite.Cancelled);
        return (process.ExitCode, errors);
    }
}
