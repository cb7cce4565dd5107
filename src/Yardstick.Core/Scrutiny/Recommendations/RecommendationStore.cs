using System.Data.Common;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Scrutiny.Recommendations;

/// <summary>Recommendations and their events as rows of the store, which are added and never changed.</summary>
internal static class RecommendationStore
{
    private const string Folder = "Scrutiny/Recommendations/";

    /// <summary>A new one with the event that began it.</summary>
    public static void Add(DbTransaction transaction, Recommendation made)
    {
        var connection = transaction.Connection!;
        connection.Execute(SqlFile.Text(Folder + "recommendation_add.sql"), made, transaction);
        foreach (var indicator in made.Indicators)
        {
            connection.Execute(
                SqlFile.Text(Folder + "recommendation_indicator_add.sql"),
                new
                {
                    made.AuthorityCode,
                    made.PanelId,
                    made.Number,
                    Indicator = indicator,
                },
                transaction
            );
        }

        Add(transaction, made, made.Events[0]);
    }

    public static void Add(DbTransaction transaction, Recommendation recommendation, RecommendationEvent happened) =>
        transaction.Connection!.Execute(
            SqlFile.Text(Folder + "recommendation_event_add.sql"),
            new
            {
                recommendation.AuthorityCode,
                recommendation.PanelId,
                recommendation.Number,
                happened.Sequence,
                Kind = happened.Kind.ToString(),
                happened.HappenedOn,
                happened.Wording,
                happened.MeetingId,
                happened.NotedBy,
                happened.NotedAt,
            },
            transaction
        );

    /// <summary>All, by panel and number.</summary>
    public static IEnumerable<Recommendation> Read(DbConnection connection, DbTransaction? transaction = null)
    {
        var indicators = connection
            .Query<IndicatorRow>(SqlFile.Text(Folder + "recommendation_indicator_list.sql"), transaction: transaction)
            .ToLookup(row => (row.AuthorityCode, row.PanelId, row.Number), row => row.Indicator);
        var events = connection
            .Query<EventRow>(SqlFile.Text(Folder + "recommendation_event_list.sql"), transaction: transaction)
            .ToLookup(row => (row.AuthorityCode, row.PanelId, row.Number), row => row.ToEvent());
        return connection
            .Query<HeadRow>(SqlFile.Text(Folder + "recommendation_list.sql"), transaction: transaction)
            .Select(row =>
            {
                var key = (row.AuthorityCode, row.PanelId, row.Number);
                return row.With([.. indicators[key]], [.. events[key]]);
            });
    }
}
