using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Storage;
using Yardstick.Tests.Snapshots;

namespace Yardstick.Tests.Storage;

/// <summary>
/// A real second process that works on a store: the program of these tests, started again with a variable that makes it play a part
/// instead of running tests. It says a line when it is where the test wants it, and stays there until it is killed or its input ends.
/// </summary>
internal sealed class OtherProcess : IDisposable
{
    private const string Part = "YARDSTICK_TEST_PART";
    private const string Folder = "YARDSTICK_TEST_FOLDER";
    private readonly Process _process;

    private OtherProcess(string part, string folder)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Yardstick.Tests"))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { [Part] = part, [Folder] = folder },
        };
        _process = Process.Start(start)!;
        Assert.Equal(part, _process.StandardOutput.ReadLine());
    }

    public int Id => _process.Id;

    /// <summary>Has the store open, and has said where its pages are.</summary>
    public static OtherProcess ThatHolds(string folder) => new("holds", folder);

    /// <summary>Is half way through keeping a delivery.</summary>
    public static OtherProcess ThatImports(string folder) => new("imports", folder);

    /// <summary>Is half way through freezing June 2023 of Anytown; the definitions lie beside the store.</summary>
    public static OtherProcess ThatFreezes(string folder) => new("freezes", folder);

    /// <summary>Is half way through measuring June 2023 of Anytown; the definitions lie beside the store.</summary>
    public static OtherProcess ThatMeasures(string folder) => new("measures", folder);

    /// <summary>As <c>kill -9</c> does: no chance to tidy up.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "The program of the tests plays a second program here.")]
    internal static void PlayPart()
    {
        if (Environment.GetEnvironmentVariable(Part) is { } part)
        {
            Play(part, Environment.GetEnvironmentVariable(Folder)!);
            Environment.Exit(0);
        }
    }

    private static void Play(string part, string folder)
    {
        using var database = Database.Open(new DatabaseAddress.Folder(folder));
        if (part is "freezes" or "measures")
        {
            AnytownAtWork.Run(database, folder, part, () => SayAndWait(part));
            return;
        }

        if (part == "holds")
        {
            database.Announce(new Uri("http://localhost:5080/"));
            SayAndWait(part);
            return;
        }

        database.Write(transaction =>
        {
            var rows = Enumerable
                .Range(1, 200_000)
                .Select(i => (object?[])["852", "June 2023 panel report", i, "visits.csv", "Visits", "Indicators"]);
            string[] columns = ["authority_code", "edition", "table_number", "file", "title", "kind"];
            database.Append(transaction, "published_table", columns, rows);
            SayAndWait(part);
        });
    }

    private static void SayAndWait(string part)
    {
        Console.WriteLine(part);
        Console.In.ReadToEnd();
    }
}
