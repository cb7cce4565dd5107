using System.Globalization;
using Yardstick.Core.Storage;

namespace Yardstick.Benchmarks.CaseRecords;

/// <summary><c>authorities DIR N…</c>: the council of <see cref="CouncilBenchmark"/> under N authority codes, measured one after the other.</summary>
internal sealed class AuthoritiesBenchmark(string folder)
{
    public void Run(IReadOnlyList<int> counts, TextWriter output)
    {
        var council = new CouncilBenchmark(folder);
        var store = Path.Combine(folder, "many");
        output.WriteLine(Step.Heading);
        foreach (var count in counts)
        {
            if (Directory.Exists(store))
            {
                Directory.Delete(store, recursive: true);
            }

            Directory.CreateDirectory(store);
            File.Copy(
                Path.Combine(council.Store, DuckDbDatabase.FileName),
                Path.Combine(store, DuckDbDatabase.FileName)
            );
            using (var database = Database.Open(new DatabaseAddress.Folder(store)))
            {
                AuthorityCopies.Make(database, count);
            }

            output.WriteLine(
                Step.Yardstick(
                    $"measure {count.ToString(CultureInfo.InvariantCulture)}",
                    "measure",
                    "--data",
                    store,
                    "--authority",
                    "all",
                    "--until",
                    CouncilBenchmark.Until,
                    "--months",
                    CouncilBenchmark.Months.ToString(CultureInfo.InvariantCulture),
                    "--out",
                    Path.Combine(folder, "many.csv")
                )
            );
        }
    }
}
