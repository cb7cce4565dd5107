using System.CommandLine;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>rebuild --month 2023-06 --out DIR</c>: makes a frozen month again from its archived extract, and compares it byte for byte.</summary>
internal static class RebuildCommand
{
    private const int LinesShown = 10;

    public static Command Create()
    {
        var month = MonthOption.Create("The frozen month");
        var authority = AuthorityOption.Create();
        var output = new Option<string?>("--out")
        {
            Description = "Folder for frozen.csv and rebuilt.csv (default: neither is written)",
            HelpName = "DIR",
        };
        var command = new Command(
            "rebuild",
            "Make a frozen month again from the archived copy of its extract, and compare it byte for byte"
        )
        {
            month,
            authority,
            output,
        };
        var store = new StoreOptions(command);
        var archive = new ArchiveOption(command);
        command.SetAction(parsed =>
        {
            var folders = ProductFolders.BesideProgram();
            using var database = store.Open(parsed);
            using var scratch = new ScratchStore();
            var rebuilding = new Rebuilding(
                database,
                scratch.Database,
                archive.Open(parsed, database)
                    ?? throw new WrongUse(
                        "The store is on a server: name the folder of the copies of extracts with --archive."
                    ),
                FigureDefinitions.Load(folders),
                ExtractTables.Load(folders.Definitions),
                archive.OpenDefinitions(parsed, database)
            );
            var code = AuthorityOption.Read(parsed, authority, database);
            var rebuilt = LongWork.Run(
                "Reading …",
                say => rebuilding.Rebuild(code, MonthOption.Read(parsed, month), say)
            );
            if (parsed.GetValue(output) is { } folder)
            {
                Write(folder, rebuilt);
            }

            Say(rebuilt);
            return rebuilt.IsIdentical ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }

    private static void Write(string folder, RebuiltMonth rebuilt)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "frozen.csv"), rebuilt.Frozen);
        File.WriteAllBytes(Path.Combine(folder, "rebuilt.csv"), rebuilt.Rebuilt);
    }

    private static void Say(RebuiltMonth rebuilt)
    {
        var snapshot = rebuilt.Snapshot;
        var month = $"{snapshot.Month.ToWords()} of {snapshot.AuthorityCode}";
        if (rebuilt.IsIdentical)
        {
            Console.WriteLine(
                $"{month}, made again from the extract {snapshot.ExtractId}, is identical: SHA-256 {snapshot.ObservationsHash}."
            );
            return;
        }

        var differences = rebuilt.Differences();
        Console.WriteLine(
            $"{month}, made again from the extract {snapshot.ExtractId}, differs in {Plural.Of(differences.Count, "line")}: {(rebuilt.DefinitionsDiffer ? "the definitions are not those that it was frozen with" : "the definitions are those that it was frozen with, so the program calculates otherwise")}."
        );
        foreach (var line in differences.Take(LinesShown))
        {
            Console.WriteLine($"  {line}");
        }

        if (differences.Count > LinesShown)
        {
            Console.WriteLine(
                $"  … and {Plural.Of(differences.Count - LinesShown, "more line")}; write both files with --out."
            );
        }
    }
}
