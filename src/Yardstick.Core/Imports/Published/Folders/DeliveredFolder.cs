using Yardstick.Core.Extracts;

namespace Yardstick.Core.Imports.Published.Folders;

/// <summary>A folder as delivered: its own list of tables, its files, and those that nobody listed.</summary>
internal sealed class DeliveredFolder
{
    private const string ReadMe = "readme";
    private readonly string _path;
    private readonly List<string> _files;

    private DeliveredFolder(string path, List<string> files)
    {
        _path = path;
        _files = files;
        Name = System.IO.Path.GetFileName(
            System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path))
        );
    }

    public string Name { get; }

    public bool IsEmpty => _files.Count == 0;

    public bool HasTables =>
        _files.Exists(name => DeliveredFile.FormOf(name) is DeliveredForm.Csv or DeliveredForm.Workbook);

    public static string EmptyMessage(string name) =>
        $"{name} is an empty folder: put the tables into it as CSV files or a workbook, with an {EditionFile.Name}.";

    /// <exception cref="UnreadableSource">The folder may not be read.</exception>
    public static DeliveredFolder Open(string path)
    {
        try
        {
            return new DeliveredFolder(
                path,
                [
                    .. Directory
                        .EnumerateFiles(path)
                        .Select(file => System.IO.Path.GetFileName(file))
                        // Hidden files and the locks that Office leaves are no part of a delivery.
                        .Where(name => !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal))
                        .Order(StringComparer.Ordinal),
                ]
            );
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new UnreadableSource(
                $"{path} may not be read by this user: give the right to read it, then import again.",
                error
            );
        }
    }

    public bool Has(string name) => PathOf(name) is not null;

    public bool HoldsAny(string pattern) =>
        Directory
            .EnumerateFiles(_path, pattern, new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive })
            .Any();

    public bool HoldsFolderWith(string name) =>
        Directory.EnumerateDirectories(_path).Any(folder => File.Exists(System.IO.Path.Combine(folder, name)));

    /// <summary>Full path of a file by its name, whatever the case of its letters.</summary>
    public string? PathOf(string name) =>
        _files.Find(file => string.Equals(file, name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? System.IO.Path.Combine(_path, found)
            : null;

    /// <summary>Files in printed order: those of <c>tables.csv</c>, then the rest by name. Says what is missing, not listed, or not read.</summary>
    public IReadOnlyList<DeliveredFile> Files(SourceLimits limits, FindingList findings)
    {
        var listed = PathOf(TableList.Name) is { } list ? TableList.Read(list, limits) : [];
        var files = new List<DeliveredFile>();
        foreach (var table in listed)
        {
            if (PathOf(table.File) is not { } path)
            {
                Say(
                    findings,
                    FindingSeverity.Error,
                    "file-missing",
                    table.Place,
                    table.File,
                    "is listed and is not in the folder: add the file, or take its line out"
                );
            }
            else if (DeliveredFile.FormOf(table.File) is { } form)
            {
                files.Add(new DeliveredFile(path, table.File, form, table));
            }
            else
            {
                Say(
                    findings,
                    FindingSeverity.Error,
                    "file-not-read",
                    table.Place,
                    table.File,
                    "is listed and is no CSV file, workbook or text: deliver it as one"
                );
            }
        }

        files.AddRange(Unlisted(listed, findings));
        return files;
    }

    private IEnumerable<DeliveredFile> Unlisted(IReadOnlyList<ListedTable> listed, FindingList findings)
    {
        var known = listed.Select(table => table.File).Append(EditionFile.Name).Append(TableList.Name);
        foreach (var name in _files.Except(known, StringComparer.OrdinalIgnoreCase))
        {
            var place = new CellPlace(name, Sheet: null, 1, 1);
            if (
                DeliveredFile.FormOf(name) is not { } form
                || System.IO.Path.GetFileNameWithoutExtension(name).Equals(ReadMe, StringComparison.OrdinalIgnoreCase)
            )
            {
                Say(
                    findings,
                    FindingSeverity.Information,
                    "file-not-read",
                    place,
                    name,
                    "holds no table and was not read"
                );
                continue;
            }

            if (listed.Count > 0)
            {
                Say(
                    findings,
                    FindingSeverity.Warning,
                    "file-not-listed",
                    place,
                    name,
                    $"is not in {TableList.Name} and was read by its headings: list it, or take it out"
                );
            }

            yield return new DeliveredFile(System.IO.Path.Combine(_path, name), name, form, Listed: null);
        }
    }

    private static void Say(
        FindingList findings,
        FindingSeverity severity,
        string rule,
        CellPlace place,
        string name,
        string problem
    ) => findings.Add(severity, rule, place, name, $"{name} {problem}.");
}
