using System.Diagnostics;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Returns;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Storage;

namespace Yardstick.Benchmarks.CaseRecords;

/// <summary>
/// <c>returns DIR ROWS</c>: an invented SSDA903 return with that many episodes, imported by command. Each child has three: it comes into care, its
/// legal status changes, it moves. The folder is kept.
/// </summary>
internal sealed class ReturnsBenchmark(string folder)
{
    private const int EpisodesOfChild = 3;
    private static readonly DateOnly FirstDay = new(2020, 4, 1);

    public void Run(int rows, TextWriter output)
    {
        var delivered = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"ssda903-{rows}"));
        if (!Directory.Exists(delivered))
        {
            Write(Directory.CreateDirectory(delivered).FullName, rows / EpisodesOfChild);
        }

        output.WriteLine(Step.Heading);
        Load(delivered, output);
        output.WriteLine(
            Step.Yardstick(
                "with its rules and a copy",
                "import",
                delivered,
                "--authority",
                "852",
                "--data",
                EmptyStore()
            )
        );
    }

    /// <summary>Reading the return into the form of an extract, and loading that: all but the rules.</summary>
    private void Load(string delivered, TextWriter output)
    {
        var product = Product.LoadForRecords();
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        using var spool = product.Returns.Read(
            SourceKind.Ssda903,
            delivered,
            new ReturnOptions { AuthorityCode = "852" }
        );
        Say("read and map", watch.Elapsed, before, output);
        (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        using var database = Database.Open(new DatabaseAddress.Folder(EmptyStore()));
        new ExtractImport(database, product.Rules.Tables).Import(spool.Folder);
        Say("load", watch.Elapsed, before, output);
    }

    private static void Say(string name, TimeSpan wall, TimeSpan before, TextWriter output) =>
        output.WriteLine(new Step(name, wall, Environment.CpuUsage.TotalTime - before, Environment.WorkingSet >> 20));

    private string EmptyStore()
    {
        var store = Path.Combine(folder, "returns-store");
        if (Directory.Exists(store))
        {
            Directory.Delete(store, recursive: true);
        }

        return store;
    }

    private static void Write(string delivered, int children)
    {
        using var episodes = new StreamWriter(Path.Combine(delivered, "episodes.csv"));
        using var header = new StreamWriter(Path.Combine(delivered, "header.csv"));
        episodes.WriteLine(
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
        );
        header.WriteLine("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
        for (var child = 0; child < children; child++)
        {
            var start = FirstDay.AddDays(child * 7 % 1700);
            var (change, move) = (start.AddDays(20), start.AddDays(60));
            var number = (child + 100_000).ToString(CultureInfo.InvariantCulture);
            header.WriteLine($"{number},{(child % 2) + 1},{British(new DateOnly(2010 + (child % 9), 5, 6))},WBRI,,,");
            episodes.WriteLine($"{number},{British(start)},S,V2,N1,U6,PR1,{British(change)},X1,,AB1 1AA,AB2 2BB,SC1");
            episodes.WriteLine(
                $"{number},{British(change)},L,C1,N1,U6,PR1,{British(move)},X1,CARPL,AB1 1AA,AB2 2BB,SC1"
            );
            episodes.WriteLine($"{number},{British(move)},P,C1,N1,K2,PR4,,,,AB1 1AA,AB3 3CC,SC2");
        }
    }

    private static string British(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
