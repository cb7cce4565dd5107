using System.Globalization;
using Yardstick.Core.Extracts.Ssda903;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Returns;

/// <summary>What reading the files of an SSDA903 return finds.</summary>
internal sealed class Ssda903Notes
{
    private readonly List<FileNote> _all = [];
    private readonly List<string> _files = [];

    public IReadOnlyList<FileNote> All => _all;

    /// <summary>Files whose first line is that of no file of the return.</summary>
    public IReadOnlyList<string> IgnoredFiles => _files;

    /// <summary>A row that gives no record.</summary>
    /// <exception cref="Extracts.UnreadableSource">There are more rows than any return has.</exception>
    public void SetAside(ReadModule read, long line, string rule, string column, string message)
    {
        read.SetAside++;
        read.Rows.RefuseMoreThanAny(read.Read);
        _all.Add(new FileNote(read.Rows.File, line, ExtractSeverity.Error, rule, column, message + "."));
    }

    /// <summary>What the heading row of a file says.</summary>
    public void Say(ReadModule read, string[] headings, bool isUtf8)
    {
        var (module, file) = (read.Rows.Module, read.Rows.File);
        if (!isUtf8)
        {
            SayEncoding(file);
        }

        var known = module.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var heading in headings.Where(heading => heading.Length > 0 && !known.Contains(heading)))
        {
            _all.Add(
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
            _all.Add(
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

    /// <summary>What the XML holds besides.</summary>
    public void Say(Ssda903Xml xml)
    {
        if (xml.IsReadAsWindows1252)
        {
            SayEncoding("");
        }

        foreach (var (element, line, count) in xml.Unknown)
        {
            _all.Add(
                new FileNote(
                    "",
                    line,
                    ExtractSeverity.Information,
                    "ignored",
                    element,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The element is no part of the return and was ignored {count} times, first here: nothing needs to be changed unless it is misspelt."
                    )
                )
            );
        }
    }

    private void SayEncoding(string file) =>
        _all.Add(
            new FileNote(
                file,
                null,
                ExtractSeverity.Warning,
                "encoding",
                "",
                "The file is not UTF-8 and was read as Windows-1252: export it as UTF-8."
            )
        );

    /// <summary>A file whose first line is that of no file of the return.</summary>
    public void Ignored(string file)
    {
        _files.Add(file);
        _all.Add(
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
}
