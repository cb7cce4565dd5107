using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Extracts.Ssda903;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Returns;

/// <summary>A delivered SSDA903 return: a folder of CSV files, a zip of them, or one XML.</summary>
internal sealed class Ssda903Files(Ssda903Modules modules)
{
    private static readonly SourceLimits NoLimit = new() { FileBytes = long.MaxValue };
    private readonly List<ReadModule> _modules = [];
    private readonly List<FileNote> _notes = [];

    /// <summary>The files of the return, in the order of the definition.</summary>
    public IReadOnlyList<ReadModule> Modules =>
        [.. modules.All.SelectMany(module => _modules.Where(read => read.Rows.Module == module))];

    /// <summary>What reading found.</summary>
    public IReadOnlyList<FileNote> Notes => _notes;

    /// <exception cref="UnreadableSource">There is no return, or a file of it is unreadable, doubled or cut off.</exception>
    public void Read(string path)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (Directory.Exists(path))
        {
            ReadFolder(path, name);
            return;
        }

        using var stream = SourceFile.Open(path, name, NoLimit);
        switch (SourceFile.FormatOf(stream))
        {
            case SourceFormat.Zip:
                ReadZip(stream, name);
                break;
            case SourceFormat.Text or SourceFormat.Utf16:
                ReadXml(stream, name);
                break;
            default:
                throw new UnreadableSource(
                    $"{name} is neither a folder, a zip nor an XML: deliver the CSV files of the return, or its XML."
                );
        }
    }

    private void ReadFolder(string folder, string name)
    {
        var files = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            var delivered = new DeliveredCsv(file, Path.GetFileName(file));
            if (Path.GetExtension(file).ToLowerInvariant() is ".csv")
            {
                ReadCsv(delivered);
            }
            else
            {
                Ignore(delivered.Name);
            }
        }

        if (_modules.All(read => read.Rows.Module.Name is not ("episodes" or "header")))
        {
            throw new UnreadableSource(
                $"{name} holds no episodes and no header of an SSDA903 return: deliver the CSV files with their heading rows."
            );
        }
    }

    private void ReadZip(Stream stream, string name)
    {
        var folder = Directory.CreateTempSubdirectory("yardstick-return-");
        try
        {
            ReturnZip.Unpack(stream, name, folder.FullName);
            ReadFolder(folder.FullName, name);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void ReadXml(Stream stream, string name)
    {
        var xml = new Ssda903Xml(name, modules);
        foreach (var module in modules.All)
        {
            _modules.Add(new ReadModule(new ModuleRows(module, $"{name}!{module.Name}")));
        }

        var byModule = _modules.ToDictionary(read => read.Rows.Module);
        xml.Read(
            stream,
            (module, line, cells) =>
            {
                var read = byModule[module];
                read.Rows.Begin();
                foreach (var column in module.Columns)
                {
                    read.Rows.Add(cells.GetValueOrDefault(column.Name, ""));
                }

                Keep(read, line);
            }
        );
    }

    private void ReadCsv(DeliveredCsv file)
    {
        using var open = file.Open();
        var record = open.Records;
        if (!record.Read())
        {
            return;
        }

        string[] headings =
        [
            .. Enumerable.Range(0, record.Count).Select(i => CellText.Clean(record[i].ToString()).ToUpperInvariant()),
        ];
        if (modules.Of(headings) is not { } module)
        {
            Ignore(file.Name);
            return;
        }

        if (_modules.Find(earlier => earlier.Rows.Module == module) is { } twice)
        {
            throw new UnreadableSource(
                $"The return holds {module.Name} twice, in {twice.Rows.File} and {file.Name}: leave one of them out."
            );
        }

        var read = new ReadModule(new ModuleRows(module, file.Name));
        _modules.Add(read);
        Say(read, headings, open.IsUtf8);
        ReadRows(read, record, headings);
    }

    private void ReadRows(ReadModule read, RecordReader record, string[] headings)
    {
        int[] places = [.. read.Rows.Module.Columns.Select(column => Array.IndexOf(headings, column.Name))];
        var (lastLine, lastShort) = (0L, -1L);
        while (record.Read())
        {
            if (record.IsBlank)
            {
                continue;
            }

            lastLine = record.Line;
            if (record.Count < headings.Length)
            {
                lastShort = record.Line;
                SetAside(
                    read,
                    record.Line,
                    "misshapen",
                    "",
                    "The row has fewer cells than headings and was set aside: put the export right"
                );
                continue;
            }

            read.Rows.Begin();
            foreach (var place in places)
            {
                read.Rows.Add(place < 0 ? [] : record[place].Trim());
            }

            Keep(read, record.Line);
        }

        read.RefuseCutOff(lastShort == lastLine);
        read.RefuseDoubled();
    }

    private void Keep(ReadModule read, long line)
    {
        var rows = read.Rows;
        for (var i = 0; i < rows.Module.Columns.Count; i++)
        {
            var column = rows.Module.Columns[i];
            var cell = rows.Begun(i);
            if (column.IsRequired && cell.IsEmpty)
            {
                rows.Forget();
                SetAside(
                    read,
                    line,
                    i == 0 ? "5" : "incomplete",
                    column.Name,
                    $"The row has no {column.Name} and was set aside: fill it in the case system"
                );
                return;
            }

            if (i == 0 && cell.Equals(column.Name, StringComparison.OrdinalIgnoreCase))
            {
                throw new UnreadableSource(
                    $"{rows.File} has its heading row a second time, as a doubled file does: export the return again."
                );
            }
        }

        if (!rows.End(line))
        {
            read.Repeated++;
            SetAside(
                read,
                line,
                "repeated",
                "",
                "The same row stands earlier already and this one was set aside: keep one of them in the export"
            );
        }
    }

    private void SetAside(ReadModule read, long line, string rule, string column, string message)
    {
        read.SetAside++;
        _notes.Add(new FileNote(read.Rows.File, line, ExtractSeverity.Error, rule, column, message + "."));
    }

    private void Say(ReadModule read, string[] headings, bool isUtf8)
    {
        var (module, file) = (read.Rows.Module, read.Rows.File);
        if (!isUtf8)
        {
            _notes.Add(
                new FileNote(
                    file,
                    null,
                    ExtractSeverity.Warning,
                    "encoding",
                    "",
                    "The file is not UTF-8 and was read as Windows-1252: export it as UTF-8."
                )
            );
        }

        var known = module.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var heading in headings.Where(heading => heading.Length > 0 && !known.Contains(heading)))
        {
            _notes.Add(
                new FileNote(
                    file,
                    1,
                    ExtractSeverity.Information,
                    "ignored",
                    heading,
                    "The column is no part of the return and was ignored: nothing needs to be changed unless it is misspelt."
                )
            );
        }

        foreach (var column in module.Columns.Where(column => column.IsRequired && !headings.Contains(column.Name)))
        {
            _notes.Add(
                new FileNote(
                    file,
                    1,
                    ExtractSeverity.Error,
                    "incomplete",
                    column.Name,
                    $"The file has no column {column.Name}, without which none of its rows can be used: add it to the export."
                )
            );
        }
    }

    private void Ignore(string file) =>
        _notes.Add(
            new FileNote(
                "",
                null,
                ExtractSeverity.Information,
                "ignored",
                file,
                "The file is no part of the return and was ignored: nothing needs to be changed unless its heading row is missing."
            )
        );
}
