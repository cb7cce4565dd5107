using System.Diagnostics;
using Yardstick.Core;
using Yardstick.Core.CaseData;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
namespace Yardstick.Benchmarks.Profiling;
internal static class MeasureSteps
{
    public static void Run(DatabaseAddress address, Month until, int months, TextWriter output)
    {
        var w = Stopwatch.StartNew();
        var product = Product.Load();
        output.WriteLine($"load {w.ElapsedMilliseconds} {Peak.Megabytes()}"); w.Restart();
        using var database = Database.Open(address);
        output.WriteLine($"open {w.ElapsedMilliseconds} {Peak.Megabytes()}"); w.Restart();
        var catalogue = MeasurableIndicator.All(product.Catalogue, product.Folders.Definitions);
        var measurement = new Measurement(database, catalogue,
                CaseDataViews.Load(Path.Combine(product.Folders.Definitions, "case-data")),
                [.. product.Reference.BankHolidays.Select(holiday => holiday.Date)],
                product.Reference.Populations);
        foreach (var extract in MeasuredExtract.All(database)) {
            w.Restart();
            string last = "";
            var all = new List<(long, string)>();
            var rows = measurement.Measure(extract, catalogue, Month.RunEnding(until, months), key => { if (last == "") output.WriteLine($"views {w.ElapsedMilliseconds} {Peak.Megabytes()}"); last = key; all.Add((w.ElapsedMilliseconds, key)); });
            output.WriteLine($"last at {all[^1]} measured {w.ElapsedMilliseconds} {Peak.Megabytes()} {rows.Count}"); w.Restart();
            using var writer = new StreamWriter("/tmp/pf/steps.csv");
            using var csv = new ObservationsCsv(writer, false);
            csv.Write(rows);
            output.WriteLine($"written {w.ElapsedMilliseconds} {Peak.Megabytes()} managed {GC.GetTotalMemory(false)>>20} total alloc {GC.GetTotalAllocatedBytes()>>20}"); w.Restart();
        }
    }
}
