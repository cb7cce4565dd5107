using System.Globalization;
using Yardstick.Core.Extracts.Workbooks;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Sources.AnnexA;

/// <summary>What reading a list finds, in the words of the person who can change it.</summary>
internal sealed class AnnexAFindings(SourceSpool spool, int part)
{
    private const int MostOfAKind = 10_000;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Part => part;

    public void NoChild(int line) =>
        Add(
            line,
            ExtractSeverity.Error,
            "5",
            new FoundInSource(
                "The row does not say which child it is about and was set aside: fill the identifier in the case system."
            )
        );

    public void Repeated(int line, string child) =>
        Add(
            line,
            ExtractSeverity.Error,
            "repeated",
            new FoundInSource(
                "The record stands in an earlier row already and this one was set aside: keep one of them in the list."
            )
            {
                RecordId = child,
                PersonId = Known(child),
            }
        );

    public void HeadingRow(int line) =>
        Add(
            line,
            ExtractSeverity.Warning,
            "repeated",
            new FoundInSource("The row says the headings again and was set aside: take it out of the list.")
        );

    public void Incomplete(int line, string child, string column, string table) =>
        Add(
            line,
            ExtractSeverity.Error,
            "incomplete",
            new FoundInSource(
                $"The row has no '{column}' and was set aside: without it there is no record to count; fill it in the case system."
            )
            {
                Table = table,
                Column = column,
                RecordId = child,
                PersonId = child,
            }
        );

    public void NoDay(int line, AnnexAColumn column, string value, string child) =>
        OfCell(
            line,
            ExtractSeverity.Error,
            "4",
            column,
            value,
            child,
            $"'{value}' is no date and counts as not recorded: correct it in the case system."
        );

    public void NoNumber(int line, AnnexAColumn column, string value, string child) =>
        OfCell(
            line,
            ExtractSeverity.Warning,
            "number",
            column,
            value,
            child,
            $"'{value}' is no number and counts as not recorded: write it in digits."
        );

    public void UnknownCode(int line, AnnexAColumn column, string value, string child) =>
        OfCell(
            line,
            ExtractSeverity.Warning,
            "code",
            column,
            value,
            child,
            $"Nobody has said what '{value}' means, and it counts as not recorded: choose its meaning among the mappings, or correct it in the case system."
        );

    public void Beyond(SheetRow row, int headings, string child)
    {
        if (row.Count > headings)
        {
            Add(
                row.Line,
                ExtractSeverity.Warning,
                "misshapen",
                new FoundInSource(
                    "The row has cells without a heading, which were passed over: give them headings, or clear them."
                )
                {
                    Value = row[row.Count - 1],
                    RecordId = child,
                    PersonId = Known(child),
                }
            );
        }
    }

    public void UnknownHeading(int line, string heading) =>
        Add(
            line,
            ExtractSeverity.Information,
            "ignored",
            new FoundInSource(
                "The column is none of the list and was passed over: say which column it is among the mappings, if it is one."
            )
            {
                Column = heading,
                Value = heading,
            }
        );

    public void NoColumn(int line, AnnexAColumn column) =>
        Add(
            line,
            column.IsRequired ? ExtractSeverity.Error : ExtractSeverity.Warning,
            "incomplete",
            new FoundInSource(
                $"The list has no column '{column.Name}', and what is made of it is not known: add it, or say among the mappings which column it is."
            )
            {
                Column = column.Name,
            }
        );

    public void NotKept(AnnexAList list, long rows) =>
        spool.Find(
            part,
            null,
            ExtractSeverity.Information,
            "ignored",
            new FoundInSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"List {list.Number} ({list.Title}) was set aside with its {rows} rows: no figure is made of it, and nothing needs to be changed."
                )
            )
        );

    private void OfCell(
        int line,
        ExtractSeverity severity,
        string rule,
        AnnexAColumn column,
        string value,
        string child,
        string message
    ) =>
        Add(
            line,
            severity,
            rule,
            new FoundInSource(message)
            {
                Column = column.Name,
                Value = value,
                RecordId = child,
                PersonId = Known(child),
            }
        );

    /// <summary>A list of thousands of like findings helps nobody and fills the memory: the last one says that there are more.</summary>
    private void Add(int line, ExtractSeverity severity, string rule, FoundInSource found)
    {
        var kind = $"{rule}/{found.Column}";
        var count = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        if (count <= MostOfAKind)
        {
            spool.Find(
                part,
                line,
                severity,
                rule,
                count < MostOfAKind
                    ? found
                    : found with
                    {
                        Message = found.Message + " There are more such rows, which are not listed.",
                    }
            );
        }
    }

    private static string? Known(string child) => child.Length == 0 ? null : child;
}
