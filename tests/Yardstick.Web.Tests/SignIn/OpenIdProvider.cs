using System.Diagnostics;
using System.Globalization;

namespace Yardstick.Web.Tests.SignIn;

/// <summary>oidc-provider as a process of its own: a real peer of the sign-in.</summary>
internal sealed class OpenIdProvider : IDisposable
{
    private readonly Process _process;

    private OpenIdProvider(Process process, int port) => (_process, Address) = (process, $"http://localhost:{port}");

    public string Address { get; }

    public static async Task<OpenIdProvider> StartAsync(string callback)
    {
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            WorkingDirectory = Path.Combine(AppContext.BaseDirectory, "Provider"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("provider.mjs");
        start.ArgumentList.Add(callback);
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var port = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return new OpenIdProvider(process, int.Parse(port!, CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
