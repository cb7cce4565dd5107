using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>How the case data is laid out on a connection before indicators are run.</summary>
public sealed partial class Measurement
{
    /// <summary>A session with the case data that the given indicators, and the organisation tree, need.</summary>
    internal MeasuringSession Open(
        MeasuredExtract extract,
        IReadOnlyList<MeasurableIndicator> direct,
        IReadOnlyList<Month> months
    ) => Prepare(extract, MeasuringSession.Open(database, [extract.AuthorityCode], months, bankHolidays), direct);

    /// <summary>The same as the case data stands on one day.</summary>
    internal MeasuringSession OpenOn(
        MeasuredExtract extract,
        IReadOnlyList<MeasurableIndicator> direct,
        DateOnly day
    ) => Prepare(extract, MeasuringSession.OpenOn(database, [extract.AuthorityCode], day, bankHolidays), direct);

    private MeasuringSession Prepare(
        MeasuredExtract extract,
        MeasuringSession session,
        IReadOnlyList<MeasurableIndicator> direct
    )
    {
        try
        {
            extract.DemandIn(session.Connection);
            session.Connection.Execute(SqlFile.Text("Observations/Measuring/session.sql"));
            Register(session, direct);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private void Register(MeasuringSession session, IReadOnlyList<MeasurableIndicator> direct)
    {
        session.Build(NeededBy(direct));
        session.Connection.Execute(SqlFile.Text("Observations/Measuring/sums_clear.sql"));
        session.Connection.Execute(
            SqlFile.Text("Observations/Measuring/measured_indicator_add.sql"),
            direct.Select(each => new { indicator = each.Key })
        );
    }

    private IReadOnlyList<CaseDataView> NeededBy(IReadOnlyList<MeasurableIndicator> direct) =>
        views.NeededBy(direct.Select(each => each.Sql!).Append(SqlFile.Text("Observations/Measuring/area_rollup.sql")));

    private List<AreaSum> Run(
        MeasuringSession session,
        IReadOnlyList<MeasurableIndicator> direct,
        Action<string>? progress
    )
    {
        Register(session, direct);
        foreach (var indicator in direct)
        {
            progress?.Invoke(indicator.Key);
            session.Connection.Execute(IndicatorSql.Sums(indicator.Key, indicator.Sql!));
        }

        return
        [
            .. session.Connection.Query<AreaSum>(
                SqlFile.Text("Observations/Measuring/area_rollup.sql"),
                buffered: false
            ),
        ];
    }
}
