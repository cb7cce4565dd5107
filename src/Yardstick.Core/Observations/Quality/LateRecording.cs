using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Quality;

/// <summary>
/// How long after an event its record was entered, as far as the extracts tell: the day on which a record was entered is that of the first
/// extract that holds it. Records of an authority's first extract say nothing (clarification 20).
/// </summary>
public sealed class LateRecording(Database database, CaseDataViews views, IReadOnlyList<DateOnly> bankHolidays)
{
    internal static string Sql => SqlFile.Text("Observations/Quality/late_recording.sql");

    /// <summary>
    /// By extract, event and area, newest extract first; every event together is <c>all</c>. Nothing when the store has seen one extract only.
    /// </summary>
    public IReadOnlyList<LateRecordingRow> Of(MeasuredExtract extract)
    {
        using var session = MeasuringSession.Open(database, [extract.AuthorityCode], [], bankHolidays);
        session.Build(views.NeededBy([Sql]));
        return In(session);
    }

    /// <summary>The same out of a session in which the views that the list reads are built, whatever its months.</summary>
    internal static IReadOnlyList<LateRecordingRow> In(MeasuringSession session) =>
        [
            .. session
                .Connection.Query<LateRecordingRow>(Sql)
                .OrderByDescending(row => row.FirstHeld)
                .ThenBy(row => row.Event, StringComparer.Ordinal)
                .ThenBy(row => row.AreaLevel, StringComparer.Ordinal)
                .ThenBy(row => row.AreaId, StringComparer.Ordinal),
        ];
}

/// <summary>The events of one kind and area that an extract held for the first time.</summary>
public sealed record LateRecordingRow
{
    public required string AuthorityCode { get; init; }

    /// <summary>The day of the extract.</summary>
    public required DateOnly FirstHeld { get; init; }

    /// <summary>The table of the extract whose records are the events; <c>all</c> for all tables.</summary>
    public required string Event { get; init; }

    /// <summary>As in observations, by the lead worker's team on the day of the event.</summary>
    public required string AreaLevel { get; init; }

    public required string AreaId { get; init; }

    public long Events { get; init; }

    /// <summary>Median of the days from the event to the extract.</summary>
    public decimal MedianDays { get; init; }

    /// <summary>Events that an extract lacked which was cut more than five working days after them.</summary>
    public long Late { get; init; }

    /// <summary>Per cent of <see cref="Events"/>, at most ten places.</summary>
    public decimal LateShare => Finish.Round(Late * 100m / Events);
}
