using System.ComponentModel;
using System.Diagnostics;

namespace Yardstick.Rendering.Pdf;

/// <summary>The machine's own Chromium, run without a window to print one HTML file. It reaches no network.</summary>
internal sealed class Chromium(string program, TimeSpan timeout)
{
    /// <summary>Environment variable that names the program where it is not on the path.</summary>
    public const string Setting = "YARDSTICK_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <exception cref="PdfUnavailable">No browser is installed, or the one that is set does not exist.</exception>
    public static Chromium Find(string? program, TimeSpan timeout)
    {
        if (program is not null && !File.Exists(program))
        {
            throw new PdfUnavailable(
                $"The PDF was not made: there is no program at '{program}' (setting {Setting}). Correct the setting or remove it to search the path."
            );
        }

        var found =
            program
            ?? (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Append("/usr/bin")
                .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);
        return found is null
            ? throw new PdfUnavailable(
                $"The PDF was not made: Chromium is not installed. Install it (Debian: apt-get install chromium) or name the program in {Setting}; the other formats need nothing."
            )
            : new Chromium(found, timeout);
    }

    /// <summary>Prints HTML to a tagged PDF with an outline.</summary>
    /// <exception cref="PdfUnavailable">The browser failed or took too long.</exception>
    public async Task<byte[]> PrintAsync(string html, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("yardstick-pdf-");
        try
        {
            var page = Path.Combine(folder.FullName, "report.html");
            var pdf = Path.Combine(folder.FullName, "report.pdf");
            await File.WriteAllTextAsync(page, html, cancellation);
            var said = await RunAsync(Arguments(folder.FullName, page, pdf), cancellation);
            return File.Exists(pdf)
                ? await File.ReadAllBytesAsync(pdf, cancellation)
                : throw new PdfUnavailable(
                    $"The PDF was not made: '{program}' printed nothing. It said: {LastLine(said)}"
                );
        }
        finally
        {
            Remove(folder);
        }
    }

    private static IEnumerable<string> Arguments(string folder, string page, string pdf)
    {
        IEnumerable<string> always =
        [
            "--headless",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--lang=en-GB",
            $"--user-data-dir={Path.Combine(folder, "profile")}",
            "--no-pdf-header-footer",
            "--generate-pdf-document-outline",
            $"--print-to-pdf={pdf}",
        ];
        // Chromium refuses its sandbox to root; the page is our own file, without script and without network.
        IEnumerable<string> asRoot = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
        return [.. always, .. asRoot, new Uri(page).AbsoluteUri];
    }

    private async Task<string> RunAsync(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Start(arguments);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(timeout);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return await output + await errors;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new PdfUnavailable(
                $"The PDF was not made: '{program}' did not finish within {timeout.TotalSeconds:0} seconds and was stopped. Try again when the machine is less busy."
            );
        }
        finally
        {
            Stop(process);
        }
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new PdfUnavailable(
                $"The PDF was not made: '{program}' could not be started ({e.Message}). Install Chromium or correct {Setting}.",
                e
            );
        }
    }

    private static void Stop(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    private static string LastLine(string said) =>
        said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault()
        ?? "nothing.";

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A helper process of the browser may still be closing its profile; the system clears temporary folders.
        }
    }
}
