using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>Writes <c>members.csv</c>: one row a child or record of an indicator. Personal data, for those alone who may see it.</summary>
public sealed class MembersCsv : IDisposable
{
    private static readonly string[] Header =
    [
        "indicator",
        "period_end",
        "person_id",
        "record_id",
        "in_numerator",
        "in_denominator",
        "team_id",
        "clock_start",
        "last_event",
        "due_date",
        "days_over",
        "reason",
    ];

    private readonly CsvWriter _csv;

    public MembersCsv(TextWriter writer)
    {
        _csv = new CsvWriter(
            writer,
            new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" },
            leaveOpen: true
        );
        Line(Header);
    }

    /// <summary>For counts <c>in_denominator</c> is empty.</summary>
    public void Write(IEnumerable<Member> members)
    {
        foreach (var member in members)
        {
            Line([
                member.Indicator,
                Day(member.PeriodEnd),
                member.PersonId ?? "",
                member.RecordId,
                member.Numerator > 0 ? "1" : "0",
                member.Denominator is not { } denominator ? ""
                : denominator > 0 ? "1"
                : "0",
                member.AreaId ?? "",
                Day(member.ClockStart),
                Day(member.LastEvent),
                Day(member.DueDate),
                member.DaysOver?.ToString(CultureInfo.InvariantCulture) ?? "",
                member.Reason,
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

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
