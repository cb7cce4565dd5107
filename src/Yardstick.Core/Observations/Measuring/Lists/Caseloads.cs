using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Measuring.Lists;

/// <summary>How many children each worker leads for at month ends.</summary>
public sealed class Caseloads(Measurement measurement)
{
    private const string RequiredTable = "ssd_involvements";

    internal static string Sql => SqlFile.Text("Observations/Measuring/Lists/caseload_list.sql");

    /// <summary>In ordinal order of month end and worker; nothing for an extract without involvements.</summary>
    public IReadOnlyList<Caseload> At(MeasuredExtract extract, IReadOnlyList<Month> months)
    {
        if (!extract.Tables(measurement.Database).Contains(RequiredTable))
        {
            return [];
        }

        using var session = measurement.Open(
            extract,
            [],
            [.. months.Where(month => month.LastDay <= extract.ExtractDate)]
        );
        session.Build(measurement.Views.NeededBy([Sql]));
        return In(session);
    }

    /// <summary>The same of the month ends that are laid out in a session, in which the views that the list reads are built.</summary>
    internal static IReadOnlyList<Caseload> In(MeasuringSession session) =>
        [
            .. session
                .Connection.Query<Row>(Sql)
                .Select(row => row.ToCaseload())
                .OrderBy(row => row.PeriodEnd)
                .ThenBy(row => row.WorkerId, StringComparer.Ordinal),
        ];

    private sealed record Row(
        DateOnly PeriodEnd,
        string WorkerId,
        string? Status,
        string? TeamId,
        long Children,
        decimal? Fte,
        int OverLimit
    )
    {
        public Caseload ToCaseload() =>
            new()
            {
                PeriodEnd = PeriodEnd,
                WorkerId = WorkerId,
                Status = Status,
                TeamId = TeamId,
                Children = Children,
                Fte = Fte,
                OverLimit = OverLimit == 1,
            };
    }
}
