using System.Data;
using System.Data.Common;
using Dapper;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.CaseData;

/// <summary>
/// One connection on which the case data of some authorities is laid out for some months: temporary tables that nobody else sees and that
/// vanish with it, so that nothing half-made can be left behind and a figure depends on the extract alone. All of it sees one state of the
/// store: an extract that is taken in meanwhile is not seen.
/// </summary>
public sealed class MeasuringSession : IDisposable
{
    private readonly OrderedDictionary<string, CaseDataView> _built = new(StringComparer.Ordinal);
    private readonly DbTransaction? _reading;

    private MeasuringSession(DbConnection connection, DbTransaction? reading = null) =>
        (Connection, _reading) = (connection, reading);

    public DbConnection Connection { get; }

    /// <param name="authorities">Codes of the authorities to measure.</param>
    /// <param name="months">All months that any indicator looks at, in any order.</param>
    /// <param name="bankHolidays">England's bank holidays.</param>
    public static MeasuringSession Open(
        Database database,
        IEnumerable<string> authorities,
        IEnumerable<Month> months,
        IEnumerable<DateOnly> bankHolidays
    ) => OpenWith(database, authorities, months.Select(month => (month.LastDay, month)), bankHolidays);

    /// <summary>The same for a single day: the end of a period of the month that it lies in.</summary>
    public static MeasuringSession OpenOn(
        Database database,
        IEnumerable<string> authorities,
        DateOnly day,
        IEnumerable<DateOnly> bankHolidays
    ) => OpenWith(database, authorities, [(day, Month.Of(day))], bankHolidays);

    private static MeasuringSession OpenWith(
        Database database,
        IEnumerable<string> authorities,
        IEnumerable<(DateOnly End, Month Month)> periods,
        IEnumerable<DateOnly> bankHolidays
    )
    {
        var connection = database.OpenConnection();
        try
        {
            var session = new MeasuringSession(connection, connection.BeginTransaction(IsolationLevel.Snapshot));
            session.Prepare(authorities, periods, bankHolidays);
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Lays out the case data as it stands on single days, on a connection that the caller keeps and in its transaction: rows that have not been
    /// committed yet are seen.
    /// </summary>
    /// <param name="days">Each is the end of a period of the month that it lies in.</param>
    public static MeasuringSession On(
        DbConnection connection,
        IEnumerable<string> authorities,
        IEnumerable<DateOnly> days,
        IEnumerable<DateOnly> bankHolidays
    )
    {
        var session = new MeasuringSession(connection);
        session.Prepare(authorities, days.Select(day => (day, Month.Of(day))), bankHolidays);
        return session;
    }

    /// <summary>Builds the views that have not been built yet, in the order given: laid out as tables, or left for their readers to calculate.</summary>
    public void Build(IEnumerable<CaseDataView> views)
    {
        foreach (var view in views.Where(view => _built.TryAdd(view.Name, view)))
        {
            // The one frame around a definition's select; its name is checked when the definitions are loaded (docs/adr/0006).
            Connection.Execute($"create temporary {Kind(view)} {view.Name} as\n{view.Sql}");
            if (view.IsLaidOut)
            {
                EngineSettings.GatherFigures(Connection, $"analyze {view.Name}");
            }
        }
    }

    /// <summary>Lays out other months instead: views that depend on them are dropped, to be built again when they are needed; the rest stays.</summary>
    public void Turn(IEnumerable<Month> months) => Turn(months.Select(month => (month.LastDay, month)));

    /// <summary>The same for a single day.</summary>
    public void Turn(DateOnly day) => Turn([(day, Month.Of(day))]);

    private void Turn(IEnumerable<(DateOnly End, Month Month)> periods)
    {
        // A view goes before those that it reads.
        foreach (var view in _built.Values.Where(view => view.ByMonth).Reverse().ToList())
        {
            Connection.Execute($"drop {Kind(view)} {view.Name}");
            _built.Remove(view.Name);
        }

        Connection.Execute(SqlFile.Text("CaseData/period_clear.sql"));
        Add(periods);
    }

    public void Dispose()
    {
        if (_reading is not null)
        {
            _reading.Dispose();
            Connection.Dispose();
        }
    }

    private static string Kind(CaseDataView view) => view.IsLaidOut ? "table" : "view";

    private void Prepare(
        IEnumerable<string> authorities,
        IEnumerable<(DateOnly End, Month Month)> periods,
        IEnumerable<DateOnly> bankHolidays
    )
    {
        EngineSettings.PlanForMeasuring(Connection);
        Connection.Execute(SqlFile.Text("CaseData/session.sql"));
        Connection.Execute(
            SqlFile.Text("CaseData/measured_authority_add.sql"),
            authorities.Select(code => new { code })
        );
        Connection.Execute(SqlFile.Text("CaseData/bank_holiday_add.sql"), bankHolidays.Select(day => new { day }));
        Add(periods);
    }

    private void Add(IEnumerable<(DateOnly End, Month Month)> periods) =>
        Connection.Execute(
            SqlFile.Text("CaseData/period_add.sql"),
            periods
                .Distinct()
                .OrderBy(period => period.End)
                .Select(period => new
                {
                    period_end = period.End,
                    period_start = period.Month.FirstDay,
                    r12_start = period.Month.AddMonths(-11).FirstDay,
                    fy_start = period.Month.StartOfFinancialYear.FirstDay,
                    cy_start = new DateOnly(period.Month.Year, 1, 1),
                })
        );
}
