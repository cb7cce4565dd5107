using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Yardstick.Core.Snapshots;

/// <summary>
/// Writes <c>restatements.csv</c>, and the changed records beside it. Both name records: for those alone who may see them.
/// </summary>
public sealed class RestatementsCsv : IDisposable
{
    private const int RecordsNamed = 20;
    private readonly CsvWriter _csv;

    private RestatementsCsv(TextWriter writer, params string[] header)
    {
        _csv = new CsvWriter(
            writer,
            new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" },
            leaveOpen: true
        );
        Line(header);
    }

    /// <summary>One row a figure, with up to twenty records of each kind by name.</summary>
    public static void Write(TextWriter writer, IEnumerable<ComparedFigure> figures)
    {
        using var csv = new RestatementsCsv(
            writer,
            "period_end",
            "indicator",
            "area_level",
            "area_id",
            "frozen_numerator",
            "frozen_denominator",
            "frozen_value",
            "latest_numerator",
            "latest_denominator",
            "latest_value",
            "change",
            "cause",
            "records"
        );
        foreach (var figure in figures)
        {
            csv.Line(
                Day(figure.PeriodEnd),
                figure.Indicator,
                figure.AreaLevel,
                figure.AreaId,
                Number(figure.Frozen?.Numerator),
                Number(figure.Frozen?.Denominator),
                Number(figure.Frozen?.Value),
                Number(figure.Latest?.Numerator),
                Number(figure.Latest?.Denominator),
                Number(figure.Latest?.Value),
                Number(figure.Change),
                figure.Cause,
                string.Join("; ", figure.Records.Select(Named))
            );
        }
    }

    /// <summary>One row a record and the team that counted it, or counts it now.</summary>
    public static void Write(TextWriter writer, IEnumerable<ChangedRecord> records)
    {
        using var csv = new RestatementsCsv(
            writer,
            "period_end",
            "indicator",
            "person_id",
            "record_id",
            "team_id",
            "frozen_numerator",
            "frozen_denominator",
            "latest_numerator",
            "latest_denominator"
        );
        foreach (var record in records)
        {
            csv.Line(
                Day(record.PeriodEnd),
                record.Indicator,
                record.PersonId ?? "",
                record.RecordId,
                record.AreaId ?? "",
                Number(record.FrozenNumerator),
                Number(record.FrozenDenominator),
                Number(record.LatestNumerator),
                Number(record.LatestDenominator)
            );
        }
    }

    public void Dispose() => _csv.Dispose();

    private void Line(params string[] fields)
    {
        foreach (var field in fields)
        {
            _csv.WriteField(field);
        }

        _csv.NextRecord();
    }

    private static string Named(ExplainedRecords records)
    {
        var named = string.Join(", ", records.Records.Take(RecordsNamed));
        return records.Records.Count > RecordsNamed
            ? $"{records.Kind}: {named} and {records.Records.Count - RecordsNamed} more"
            : $"{records.Kind}: {named}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(decimal? number) =>
        number?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";
}
