using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Yardstick.Core.Observations;

/// <summary>Writes <c>observations.csv</c> as the extract format has it; the authority code comes first where there are several.</summary>
public sealed class ObservationsCsv : IDisposable
{
    private readonly CsvWriter _csv;
    private readonly bool _severalAuthorities;
    private readonly bool _breakdowns;

    /// <param name="breakdowns">Whether the columns <c>breakdown,category</c> stand at the end.</param>
    public ObservationsCsv(TextWriter writer, bool severalAuthorities, bool breakdowns = false)
    {
        _csv = new CsvWriter(
            writer,
            new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" },
            leaveOpen: true
        );
        _severalAuthorities = severalAuthorities;
        _breakdowns = breakdowns;
        Line([
            .. (string[])(severalAuthorities ? ["authority_code"] : []),
            "indicator",
            "period_end",
            "area_level",
            "area_id",
            "numerator",
            "denominator",
            "value",
            "status",
            .. (string[])(breakdowns ? ["breakdown", "category"] : []),
        ]);
    }

    public void Write(IEnumerable<Observation> observations)
    {
        foreach (var row in observations)
        {
            Line([
                .. (string[])(_severalAuthorities ? [row.AuthorityCode] : []),
                row.Indicator,
                row.PeriodEnd.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                row.AreaLevel,
                row.AreaId,
                Number(row.Numerator),
                Number(row.Denominator),
                Number(row.Value),
                ObservationStatusWord.Of(row.Status),
                .. (string[])(_breakdowns ? [row.Breakdown, row.Category] : []),
            ]);
        }
    }

    public void Dispose() => _csv.Dispose();

    private void Line(IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            _csv.WriteField(field);
        }

        _csv.NextRecord();
    }

    private static string Number(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";
}
