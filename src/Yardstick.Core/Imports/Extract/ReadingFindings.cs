using System.Globalization;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Extract;

/// <summary>What reading a table finds, in the words of the person who can change it.</summary>
internal sealed class ReadingFindings(ExtractTable table, DeliveredCsv file, DateOnly extractDate, SourceSheets sources)
{
    private const string Dates = "4";
    private readonly List<ExtractFinding> _all = [];

    public IReadOnlyList<ExtractFinding> All => _all;

    /// <summary>Line of the last record, and of the last one that lacks cells.</summary>
    public long LastLine { get; private set; }

    public long? LastShortLine { get; private set; }

    public void NotUtf8() =>
        Add(
            ExtractSeverity.Warning,
            "encoding",
            null,
            "",
            "Windows-1252",
            "The file is not UTF-8 and was read as Windows-1252: export it as UTF-8."
        );

    public void Say(HeadingMap headings)
    {
        if (headings.Ignored.Count > 0)
        {
            Add(
                ExtractSeverity.Information,
                "ignored",
                1,
                "",
                string.Join(", ", headings.Ignored),
                "These columns are no part of the extract format and were ignored: nothing needs to be changed unless one is misspelt."
            );
        }

        foreach (var (column, _) in headings.Columns.Where(heading => heading.Place < 0 && heading.Column.IsRequired))
        {
            Add(
                ExtractSeverity.Error,
                "incomplete",
                1,
                column.Name,
                null,
                $"The file has no column {column.Name}, by which its records are told apart: add it to the export."
            );
        }
    }

    /// <returns>False, with a finding, when the record has fewer or more cells than the heading row.</returns>
    public bool IsComplete(RecordReader record, int headings)
    {
        LastLine = record.Line;
        if (record.Count < headings)
        {
            LastShortLine = record.Line;
            Misshapen(record, headings);
            return false;
        }

        for (var i = headings; i < record.Count; i++)
        {
            if (!record[i].IsWhiteSpace())
            {
                Misshapen(record, headings);
                return false;
            }
        }

        return true;
    }

    public void Unnamed(long line, ExtractColumn column, bool isPerson, RowReader row) =>
        Add(
            ExtractSeverity.Error,
            isPerson ? "5" : "incomplete",
            line,
            column.Name,
            null,
            "The row does not say which record or child it is about and was set aside: fill the identifier in the case system.",
            row
        );

    public void Repeated(long line, RowReader row) =>
        Add(
            ExtractSeverity.Error,
            table.Key is not null && table.Key == table.Person ? "6" : "repeated",
            line,
            table.Key ?? "",
            row.RecordId,
            "The record stands in an earlier row already and this one was set aside: keep one of them in the export.",
            row
        );

    public void NoNumber(long line, ExtractColumn column, string value, RowReader row) =>
        Add(
            ExtractSeverity.Error,
            "number",
            line,
            column.Name,
            value,
            $"'{value}' is no number and counts as not recorded: write it in digits.",
            row
        );

    public void NoDate(long line, ExtractColumn column, string value, RowReader row) =>
        Add(
            ExtractSeverity.Error,
            Dates,
            line,
            column.Name,
            value,
            $"'{value}' is no date and counts as not recorded: correct it, and export dates as yyyy-MM-dd.",
            row
        );

    public void TooEarly(long line, ExtractColumn column, DateOnly day, RowReader row) =>
        Add(
            ExtractSeverity.Error,
            Dates,
            line,
            column.Name,
            Iso(day),
            "The date lies before 1900 and counts as not recorded: correct it in the case system.",
            row
        );

    public void InFuture(long line, ExtractColumn column, DateOnly day, RowReader row) =>
        Add(
            ExtractSeverity.Error,
            Dates,
            line,
            column.Name,
            Iso(day),
            $"The date lies after {Iso(extractDate)}, when the extract was cut: correct it in the case system.",
            row
        );

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Misshapen(RecordReader record, int headings) =>
        Add(
            ExtractSeverity.Error,
            "misshapen",
            record.Line,
            "",
            string.Create(CultureInfo.InvariantCulture, $"{record.Count} cells"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"The row has {record.Count} cells under {headings} headings and was set aside: put text with commas into quotation marks."
            )
        );

    private void Add(
        ExtractSeverity severity,
        string rule,
        long? line,
        string column,
        string? value,
        string message,
        RowReader? row = null
    )
    {
        var (part, place) = SourceRow.Of(line ?? 0);
        _all.Add(
            new ExtractFinding
            {
                Severity = severity,
                Rule = rule,
                Table = table.Name,
                File = sources.FileOf(part) ?? file.Name,
                Line = line is null ? null : place,
                Column = column,
                Value = value,
                RecordId = row?.RecordId ?? "",
                PersonId = row?.PersonId,
                FirstSeen = extractDate,
                Message = message,
            }
        );
    }
}
