using System.Globalization;
using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Bridges;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Observations.Quality;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Clinics;

/// <summary>
/// What clinics take from the case records of an authority, for all its areas at once and in one session: laying the case data out takes
/// longer than everything that is asked of it afterwards.
/// </summary>
internal sealed class CaseWork(Database database, ClinicInputs inputs, MeasuredExtract extract)
{
    private const string LeadTable = "ssd_involvements";
    private const string CaseloadFigure = "caseload_20plus_n";
    private static readonly string TransferSql = SqlFile.Text("Clinics/transfer_list.sql");
    private static readonly string LeadSql = SqlFile.Text("Clinics/lead_list.sql");
    private static readonly string LimitSql = SqlFile.Text("Clinics/limit_list.sql");

    private readonly Measurement _measurement = inputs.Definitions.In(database);
    private readonly DueWork _due = new(database, inputs, extract);

    /// <param name="ofDay">What is known of the day of the extract from another month; null when it is not.</param>
    public (WorkOfMonth OfMonth, WorkOfDay OfDay) Of(Month month, WorkOfDay? ofDay, CancellationToken stop)
    {
        using var session = MeasuringSession.Open(
            database,
            [extract.AuthorityCode],
            [month.Previous, month],
            inputs.Definitions.BankHolidays
        );
        extract.DemandIn(session.Connection);
        var ofMonth = AtMonthEnd(session, month, stop);
        if (ofDay is null)
        {
            session.Turn(extract.ExtractDate);
            ofDay = OnDay(session, stop);
        }

        return (ofMonth, ofDay);
    }

    /// <summary>What is to be done and to be corrected as at the day of the extract.</summary>
    public WorkOfDay OfDay()
    {
        using var session = MeasuringSession.OpenOn(
            database,
            [extract.AuthorityCode],
            extract.ExtractDate,
            inputs.Definitions.BankHolidays
        );
        extract.DemandIn(session.Connection);
        return OnDay(session, CancellationToken.None);
    }

    /// <summary>Of stock alone: who is counted in a flow is new each month.</summary>
    private WorkOfMonth AtMonthEnd(MeasuringSession session, Month month, CancellationToken stop)
    {
        var stock = _measurement.Fed(
            extract,
            [
                .. inputs.Definitions.Indicators.Where(each =>
                    Measurement.IsStock(each.Indicator) && MonthBridges.WhyNone(each.Indicator) is null
                ),
            ]
        );
        var notKnown = new List<(string What, string Reason)>();
        LeaveOutUnknown(stock, month, notKnown);
        var whyNoTransfers = WhyNoTransfers();
        var whyNoCaseloads = _measurement
            .AbilitiesIn(extract)
            .Of(CaseloadFigure)
            ?.WhyNot(month.FirstDay, month.LastDay);
        notKnown.AddRange(
            new[] { ("Children inherited from other teams", whyNoTransfers), ("Caseloads", whyNoCaseloads) }
                .Where(each => each.Item2 is not null)
                .Select(each => (each.Item1, each.Item2!))
        );
        session.Build(_measurement.Views.NeededBy([.. stock.Select(each => each.Sql!), TransferSql, Caseloads.Sql]));
        List<BridgeMembers> members = [];
        foreach (var each in new MonthBridges(_measurement).MembersIn(session, extract, stock, month))
        {
            stop.ThrowIfCancellationRequested();
            members.Add(each);
        }

        return new WorkOfMonth(
            members,
            whyNoTransfers is null
                ? [.. session.Connection.Query<Transfer>(TransferSql).Where(each => each.PeriodEnd == month.LastDay)]
                : [],
            whyNoCaseloads is null ? [.. Caseloads.In(session).Where(each => each.PeriodEnd == month.LastDay)] : [],
            notKnown
        );
    }

    /// <summary>Why a figure moved can be said when its records speak of both month ends.</summary>
    private void LeaveOutUnknown(
        List<MeasurableIndicator> stock,
        Month month,
        List<(string What, string Reason)> notKnown
    )
    {
        var abilities = _measurement.AbilitiesIn(extract);
        var reasons = stock
            .Select(each =>
                (
                    Indicator: each,
                    Reason: abilities.Of(each).WhyNot(month.Previous.FirstDay, month.Previous.LastDay)
                        ?? abilities.Of(each).WhyNot(month.FirstDay, month.LastDay)
                )
            )
            .Where(each => each.Reason is not null)
            .ToList();
        reasons.ForEach(each => stock.Remove(each.Indicator));
        notKnown.AddRange(
            reasons
                .GroupBy(each => each.Reason!, StringComparer.Ordinal)
                .Select(same => ($"Why figures moved since the month before ({same.Count()} of them)", same.Key))
        );
    }

    /// <summary>Who led a case before is known to the standard extract alone.</summary>
    private string? WhyNoTransfers() =>
        _measurement.AbilitiesIn(extract).Sources.FirstOrDefault(table => table.Table == LeadTable)
            is { Source: not SourceKind.StandardExtract } foreign
            ? $"{inputs.Definitions.Sources.Of(foreign.Source)?.Title ?? foreign.Source.Word()}: it does not say which team led a case before"
            : null;

    private WorkOfDay OnDay(MeasuringSession session, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        session.Build(_measurement.Views.NeededBy([.. _due.Sql, TransferSql, LeadSql, LimitSql, LateRecording.Sql]));
        return new WorkOfDay
        {
            Due = _due.In(session),
            DueUntil = _due.Until,
            Transfers = WhyNoTransfers() is null ? [.. session.Connection.Query<Transfer>(TransferSql)] : [],
            NotKnown = _due.NotKnown,
            Corrections = new Corrections(database, inputs).Of(
                extract.AuthorityCode,
                session.Connection.Query<Lead>(LeadSql)
            ),
            LateRecording = LateRecording.In(session),
            Limits = session
                .Connection.Query<(string Name, string Value)>(LimitSql)
                .ToDictionary(row => row.Name, row => int.Parse(row.Value, CultureInfo.InvariantCulture)),
        };
    }
}

/// <summary>What the case records say about two month ends, in the whole authority.</summary>
/// <param name="NotKnown">What their sources cannot say of them, and why.</param>
internal sealed record WorkOfMonth(
    IReadOnlyList<BridgeMembers> Stock,
    IReadOnlyList<Transfer> Transfers,
    IReadOnlyList<Caseload> Caseloads,
    IReadOnlyList<(string What, string Reason)> NotKnown
);

/// <summary>What the case records say about the day of the extract, in the whole authority.</summary>
internal sealed record WorkOfDay
{
    public required IReadOnlyList<DueCase> Due { get; init; }

    /// <summary>The last day that a clinic looks ahead to.</summary>
    public required DateOnly DueUntil { get; init; }

    /// <summary>What the sources cannot say on that day, and why.</summary>
    public required IReadOnlyList<(string What, string Reason)> NotKnown { get; init; }

    public required IReadOnlyList<Transfer> Transfers { get; init; }

    public required IReadOnlyList<Correction> Corrections { get; init; }

    public required IReadOnlyList<LateRecordingRow> LateRecording { get; init; }

    /// <summary>Caseload limits by the name of the setting.</summary>
    public required IReadOnlyDictionary<string, int> Limits { get; init; }
}
