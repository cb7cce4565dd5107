using System.Data.Common;
using Dapper;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Commentaries.Tasks;

/// <summary>The tasks in the store. They are only added to: a reason that was once given stays, and so does the first deadline.</summary>
public sealed class CommentaryTasks(Database database, TimeProvider clock)
{
    private const string Folder = "Commentaries/Tasks/";

    /// <summary>Keeps what is not there yet; giving the same tasks again changes nothing.</summary>
    /// <returns>How many tasks and reasons are new.</returns>
    public (int Tasks, int Reasons) Add(IReadOnlyList<CommentaryTask> tasks)
    {
        var now = StoreTime.Now(clock);
        return database.Write(transaction =>
        {
            var (added, reasons) = (0, 0);
            foreach (var task in tasks)
            {
                added += transaction.Connection!.Execute(
                    SqlFile.Text(Folder + "commentary_task_add.sql"),
                    new
                    {
                        task.AuthorityCode,
                        task.Month,
                        task.Indicator,
                        task.DueOn,
                        CreatedAt = now,
                    },
                    transaction
                );
                reasons += transaction.Connection!.Execute(
                    SqlFile.Text(Folder + "commentary_task_reason_add.sql"),
                    task.Reasons.Select(reason => new
                    {
                        task.AuthorityCode,
                        task.Month,
                        task.Indicator,
                        Cause = reason.Cause.ToString(),
                        reason.About,
                        reason.Why,
                        AddedAt = now,
                    }),
                    transaction
                );
            }

            return (added, reasons);
        });
    }

    /// <summary>Tasks of an authority, newest month first, then by key; of one month when it is named.</summary>
    public IReadOnlyList<CommentaryTask> Of(string authority, Month? month = null) =>
        database.Remember((nameof(CommentaryTasks), authority, month), connection => Ask(connection, authority, month));

    private static IReadOnlyList<CommentaryTask> Ask(DbConnection connection, string authority, Month? month)
    {
        return
        [
            .. connection
                .Query<TaskRow>(
                    SqlFile.Text(Folder + "commentary_task_list.sql"),
                    new
                    {
                        authority,
                        every_month = month is null,
                        month_end = month?.LastDay ?? DateOnly.MinValue,
                    }
                )
                .GroupBy(row => (row.Month, row.Indicator))
                .Select(rows => new CommentaryTask
                {
                    AuthorityCode = authority,
                    Month = rows.Key.Month,
                    Indicator = rows.Key.Indicator,
                    DueOn = rows.First().DueOn,
                    Reasons =
                    [
                        .. rows.Select(row => new TaskReason(row.Cause, row.About, row.Why) { AddedAt = row.AddedAt })
                            .OrderBy(reason => reason.Cause)
                            .ThenBy(reason => reason.About, StringComparer.Ordinal),
                    ],
                }),
        ];
    }

    private sealed record TaskRow
    {
        public required Month Month { get; init; }

        public required string Indicator { get; init; }

        public required DateOnly DueOn { get; init; }

        public required TaskCause Cause { get; init; }

        public required string About { get; init; }

        public required string Why { get; init; }

        public required DateTime AddedAt { get; init; }
    }
}
