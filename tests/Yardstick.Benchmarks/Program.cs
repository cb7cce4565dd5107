using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Yardstick.Benchmarks.CaseRecords;
using Yardstick.Benchmarks.Profiling;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

// dotnet run -c Release --project tests/Yardstick.Benchmarks -- council DIR | authorities DIR 1 5 20 | pandas DIR | returns DIR 1000000 | profile STORE 2023-07 36
// Everything else is for BenchmarkDotNet: -- --filter '*'
switch (args)
{
    case ["council", var folder]:
        new CouncilBenchmark(folder).Run(Console.Out);
        break;
    case ["authorities", var folder, .. var counts]:
        new AuthoritiesBenchmark(folder).Run([.. counts.Select(Number)], Console.Out);
        break;
    case ["pandas", var folder]:
        new PandasBenchmark(folder).Run(Console.Out);
        break;
    case ["returns", var folder, var rows]:
        new ReturnsBenchmark(folder).Run(Number(rows), Console.Out);
        break;
    case ["profile", var store, var until, var months]:
        MeasureProfile.Run(Address(store), Month.Parse(until), Number(months), Console.Out);
        break;
    default:
        // In process: a child build would repeat the npm and definition steps for every benchmark.
        var configuration = DefaultConfig
            .Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default);
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, configuration);
        break;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static DatabaseAddress Address(string store) =>
    store.Contains('=', StringComparison.Ordinal)
        ? new DatabaseAddress.Server(store)
        : new DatabaseAddress.Folder(store);
