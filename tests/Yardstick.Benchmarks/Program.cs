using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Yardstick.Benchmarks.Profiling;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

if (args is ["profile", var store, var until, var months])
{
    var address = store.Contains('=', StringComparison.Ordinal)
        ? DatabaseAddress.Of(data: null, database: store)
        : DatabaseAddress.Of(data: store, database: null);
    MeasureProfile.Run(
        address,
        Month.Parse(until),
        int.Parse(months, System.Globalization.CultureInfo.InvariantCulture),
        Console.Out
    );
    return;
}

// dotnet run -c Release --project tests/Yardstick.Benchmarks -- --filter '*'
// In process: a child build would repeat the npm and definition steps for every benchmark.
var configuration = DefaultConfig
    .Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, configuration);
