using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Yardstick.Benchmarks.CaseRecords;

/// <summary>One program run from start to end: its wall time, the processor time of all its threads, and the most memory it held.</summary>
internal sealed record Step(string Name, TimeSpan Wall, TimeSpan Processor, long PeakMegabytes)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs the command line of the product, as a person does.</summary>
    public static Step Yardstick(string name, params string[] arguments) =>
        Run(name, Path.Combine(AppContext.BaseDirectory, "yardstick"), arguments);

    /// <exception cref="InvalidOperationException">The program failed; with what it said.</exception>
    public static Step Run(string name, string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var said = new ConcurrentQueue<string>();
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var processor = TimeSpan.Zero;
        var peak = 0L;
        // What a process used is gone with it: it is looked at while it runs.
        while (!process.WaitForExit(Pause))
        {
            process.Refresh();
            (processor, peak) = Used(process, processor, peak);
        }

        watch.Stop();
        // Until the last line has been handed over.
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {string.Join('\n', said)}");
        }

        return new Step(name, watch.Elapsed, processor, peak >> 20);
    }

    /// <summary>A row of a table in Markdown.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {Name} | {Wall.TotalSeconds:F1} s | {Processor.TotalSeconds:F1} s | {PeakMegabytes} MB |"
        );

    public static string Heading => "| step | wall time | processor time | most memory |\n|---|---|---|---|";

    private static (TimeSpan, long) Used(Process process, TimeSpan processor, long peak)
    {
        try
        {
            return (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
        }
        catch (InvalidOperationException)
        {
            // It ended between the question and the answer.
            return (processor, peak);
        }
    }
}
