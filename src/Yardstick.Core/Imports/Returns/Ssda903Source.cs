using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Extracts.Ssda903;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Returns;

/// <summary>Brings an SSDA903 return (CSV files in a folder or zip, or XML) of any year into the form of an extract.</summary>
public sealed class Ssda903Source(ReturnDefinitions definitions)
{
    private static readonly string[] WithoutTable = ["oc2", "previous_permanence"];

    /// <summary>So few episodes that a whole year may have had none that began.</summary>
    private const int Few = 50;

    /// <returns>Finished; its folder can be imported. Dispose of it afterwards.</returns>
    /// <exception cref="UnreadableSource">It is no return, is doubled or cut off, or is of another year than was said; nothing is left behind.</exception>
    public SourceSpool Read(string path, ReturnOptions options)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        var files = new Ssda903Files(definitions.Modules);
        files.Read(path);
        var year = YearOf(name, files, options);
        var code = options.AuthorityCode;
        if (string.IsNullOrEmpty(code))
        {
            throw new UnreadableSource(
                $"{name} does not say whose return it is, as no SSDA903 return does: give the code of the council (--authority)."
            );
        }

        var spool = new SourceSpool(
            new SourceDelivery
            {
                Source = SourceKind.Ssda903,
                AuthorityCode = code,
                AuthorityName = definitions.NameOf(code),
                AsAt = options.AsAt ?? new DateOnly(year, 3, 31),
                CoversFrom = new DateOnly(year - 1, 4, 1),
                Name = name,
            },
            definitions.Tables
        );
        try
        {
            Write(spool, files, year);
            spool.Finish();
            return spool;
        }
        catch
        {
            spool.Dispose();
            throw;
        }
    }

    private void Write(SourceSpool spool, Ssda903Files files, int year)
    {
        var notes = new ReturnNotes(spool);
        var parts = new Dictionary<ReadModule, int>();
        foreach (var module in files.Modules.Where(module => IsAskedFor(module, year)))
        {
            var part = parts[module] = spool.Part(module.Rows.File);
            var isUsed = !WithoutTable.Contains(module.Rows.Module.Name);
            spool.Count(part, module.Read, isUsed ? module.SetAside : module.Read);
            if (!isUsed && module.Rows.Count > 0)
            {
                notes.Add(
                    part,
                    line: null,
                    ExtractSeverity.Information,
                    "not-used",
                    new FoundInSource(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"No figure is made from {module.Rows.Module.Name}, and its {module.Rows.Count} rows were set aside: nothing needs to be changed."
                        )
                    )
                );
            }
        }

        var byFile = parts.ToDictionary(part => part.Key.Rows.File, part => part.Value, StringComparer.Ordinal);
        foreach (var note in files.Notes)
        {
            notes.Add(
                byFile.GetValueOrDefault(note.File),
                note.Line,
                note.Severity,
                note.Rule,
                new FoundInSource(note.Message) { Column = note.Column }
            );
        }

        new Ssda903Rows(spool, definitions.Ssda903, parts).Write();
        notes.Finish();
    }

    /// <summary>XML has no files; what its year does not ask for is not delivered.</summary>
    private static bool IsAskedFor(ReadModule module, int year) =>
        module.Read > 0 || module.Rows.Module.Since is not { } since || since <= year;

    /// <summary>The year in which most lately episodes began, lone mistakes of typing left out.</summary>
    private static int YearOf(string name, Ssda903Files files, ReturnOptions options)
    {
        var starts = new SortedDictionary<int, int>();
        foreach (var rows in files.Modules.Select(module => module.Rows).Where(rows => rows.Module.Name is "episodes"))
        {
            var column = rows.Module.PlaceOf("DECOM");
            for (var row = 0; row < rows.Count; row++)
            {
                if (CaseCell.TryReadDate(rows[row, column].Span, out var day))
                {
                    var year = day.Month > 3 ? day.Year + 1 : day.Year;
                    starts[year] = starts.GetValueOrDefault(year) + 1;
                }
            }
        }

        var all = starts.Values.Sum();
        var found = starts.LastOrDefault(year => year.Value * 200 >= all).Key;
        if (found == 0 && options is { Year: null, AsAt: null })
        {
            throw new UnreadableSource(
                $"{name} has no episodes by which its year could be told: name the year with --year, as 2025."
            );
        }

        if (options.Year is { } wanted && found != 0 && (found > wanted || (found < wanted && all >= Few)))
        {
            throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} is the return of {found}, in which its last episodes began, and {wanted} was asked for: choose the return of {wanted}, or leave --year out."
                )
            );
        }

        return options.Year ?? (found == 0 ? options.AsAt!.Value.Year : found);
    }
}
