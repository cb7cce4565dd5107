using System.Data.Common;
using Dapper;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.CaseData;

/// <summary>
/// One connection on which the case data of some authorities is laid out for some months: temporary tables that nobody else sees and that
/// vanish with it, so that nothing half-made can be left behind and a figure depends on the extract alone.
/// </summary>
public sealed class MeasuringSession : IDisposable
{
    private readonly HashSet<string> _built = new(StringComparer.Ordinal);

    private MeasuringSession(DbConnection connection) => Connection = connection;

    public DbConnection Connection { get; }

    /// <param name="authorities">Codes of the authorities to measure.</param>
    /// <param name="months">All months that any indicator looks at, in any order.</param>
    /// <param name="bankHolidays">England's bank holidays.</param>
    public static MeasuringSession Open(
        Database database,
        IEnumerable<string> authorities,
        IEnumerable<Month> months,
        IEnumerable<DateOnly> bankHolidays
    )
    {
        var session = new MeasuringSession(database.OpenConnection());
        try
        {
            session.Prepare(authorities, months, bankHolidays);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Builds the views that have not been built yet, in the order given.</summary>
    public void Build(IEnumerable<CaseDataView> views)
    {
        foreach (var view in views.Where(view => _built.Add(view.Name)))
        {
            // The one frame around a definition's select; its name is checked when the definitions are loaded (docs/adr/0006).
            Connection.Execute($"create temporary table {view.Name} as\n{view.Sql}");
            Connection.Execute($"analyze {view.Name}");
        }
    }

    public void Dispose() => Connection.Dispose();

    private void Prepare(IEnumerable<string> authorities, IEnumerable<Month> months, IEnumerable<DateOnly> bankHolidays)
    {
        Connection.Execute(SqlFile.Text("CaseData/session.sql"));
        Connection.Execute(
            SqlFile.Text("CaseData/measured_authority_add.sql"),
            authorities.Select(code => new { code })
        );
        Connection.Execute(SqlFile.Text("CaseData/bank_holiday_add.sql"), bankHolidays.Select(day => new { day }));
        Connection.Execute(
            SqlFile.Text("CaseData/period_add.sql"),
            months
                .Distinct()
                .Order()
                .Select(month => new
                {
                    period_end = month.LastDay,
                    period_start = month.FirstDay,
                    r12_start = month.AddMonths(-11).FirstDay,
                    fy_start = month.StartOfFinancialYear.FirstDay,
                    cy_start = new DateOnly(month.Year, 1, 1),
                })
        );
    }
}
