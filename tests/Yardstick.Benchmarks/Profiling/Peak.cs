using System.Diagnostics;

namespace Yardstick.Benchmarks.Profiling;

/// <summary>The most memory that this process has held so far.</summary>
internal static class Peak
{
    public static long Megabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }
}
