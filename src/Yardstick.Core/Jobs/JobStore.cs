using Dapper;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Jobs;

/// <summary>The queue of jobs and what came of each. It is written beside long work, so that asking and cancelling never wait for it.</summary>
public sealed class JobStore(Database database, TimeProvider clock)
{
    private const string Folder = "Jobs/";

    /// <summary>A job in whose middle the program ended this often is not begun again by itself.</summary>
    private const int MostAttempts = 2;

    /// <summary>Whoever asks again before anything has happened asks by mistake.</summary>
    private const int MostWaiting = 20;

    private const int MostMonths = 600;

    private DateTime Now => DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified);

    /// <summary>Asks for the import of an extract that was unpacked or delivered already.</summary>
    /// <exception cref="JobRefused">Too much waits already.</exception>
    public Job AskForImport(
        string authority,
        JobSource source,
        string folder,
        string words,
        string by,
        bool addAuthority = false,
        bool allowOlder = false
    ) =>
        Add(
            New(JobKind.Import, authority, by) with
            {
                SourceKind = source,
                SourceFolder = folder,
                SourceWords = words,
                AddAuthority = addAuthority,
                AllowOlder = allowOlder,
            }
        );

    /// <summary>Asks for months to be frozen.</summary>
    /// <exception cref="JobRefused">No month or too many, or too much waits already.</exception>
    public Job AskForFreeze(string authority, Month last, int months, string by) =>
        months is >= 1 and <= MostMonths
            ? Add(New(JobKind.Freeze, authority, by) with { PeriodEnd = last.LastDay, Months = months })
            : throw new JobRefused($"{months} months cannot be frozen at once: give 1 to {MostMonths}.");

    /// <summary>Asks for the children behind figures that are older than the council keeps them to be removed.</summary>
    /// <exception cref="JobRefused">Too much waits already.</exception>
    public Job AskForRetention(string authority, string by) => Add(New(JobKind.Retention, authority, by));

    /// <summary>Asks for the edition of a month to be composed.</summary>
    /// <exception cref="JobRefused">Too much waits already.</exception>
    public Job AskForEdition(string authority, Month month, string layout, string by) =>
        Add(New(JobKind.Compose, authority, by) with { PeriodEnd = month.LastDay, Layout = layout });

    /// <summary>The newest first, whatever came of them.</summary>
    public IReadOnlyList<Job> Latest(int count)
    {
        using var connection = database.OpenConnection();
        return [.. connection.Query<Job>(SqlFile.Text(Folder + "job_list.sql"), new { count })];
    }

    public Job? Find(string jobId)
    {
        using var connection = database.OpenConnection();
        return connection.QuerySingleOrDefault<Job>(SqlFile.Text(Folder + "job_find.sql"), new { job_id = jobId });
    }

    /// <summary>Takes the job that has waited longest and marks it as running; null when none waits.</summary>
    public Job? TakeNext() =>
        database.WriteBeside(transaction =>
        {
            var next = transaction.Connection!.QueryFirstOrDefault<string>(
                SqlFile.Text(Folder + "job_next.sql"),
                transaction: transaction
            );
            return
                next is not null
                && transaction.Connection!.Execute(
                    SqlFile.Text(Folder + "job_take.sql"),
                    new { job_id = next, now = Now },
                    transaction
                ) == 1
                ? transaction.Connection!.QuerySingle<Job>(
                    SqlFile.Text(Folder + "job_find.sql"),
                    new { job_id = next },
                    transaction
                )
                : null;
        });

    /// <summary>Says how far a running job is.</summary>
    public void Tell(string jobId, JobProgress progress) =>
        Run(
            "job_tell.sql",
            new
            {
                job_id = jobId,
                progress.Stage,
                progress.Done,
                progress.OfAll,
            }
        );

    /// <summary>Ends a running job.</summary>
    /// <param name="said">What came of it, or why not and what to do.</param>
    public void End(string jobId, JobStanding standing, string said) =>
        Run(
            "job_end.sql",
            new
            {
                job_id = jobId,
                standing = Word(standing),
                said,
                now = Now,
            }
        );

    /// <summary>Puts a running job back into the queue: the program is stopping, and the next start begins it again.</summary>
    public void PutBack(string jobId) => Run("job_put_back.sql", new { job_id = jobId });

    /// <summary>Takes a job out of the queue.</summary>
    /// <returns>False when it does not wait any longer.</returns>
    public bool Cancel(string jobId, string by) =>
        Run(
            "job_cancel.sql",
            new
            {
                job_id = jobId,
                said = $"Taken out of the queue by {by}.",
                now = Now,
            }
        ) == 1;

    /// <summary>
    /// At the start of the program: what ran when it ended waits again, because nothing of it was kept; what was begun twice is left to somebody
    /// to decide.
    /// </summary>
    public void Recover() =>
        database.WriteBeside(transaction =>
        {
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "job_interrupt.sql"),
                new
                {
                    most_attempts = MostAttempts,
                    said = "The program ended twice in the middle of this, and nothing of it was kept: look into its log, then ask for it again.",
                    now = Now,
                },
                transaction
            );
            return transaction.Connection!.Execute(SqlFile.Text(Folder + "job_resume.sql"), transaction: transaction);
        });

    private Job New(JobKind kind, string authority, string by) =>
        new()
        {
            JobId = Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"),
            Kind = kind,
            AuthorityCode = authority,
            AskedBy = by,
            AskedAt = Now,
        };

    private Job Add(Job job) =>
        database.WriteBeside(transaction =>
        {
            var waiting = transaction.Connection!.ExecuteScalar<long>(
                SqlFile.Text(Folder + "job_waiting_count.sql"),
                transaction: transaction
            );
            if (waiting >= MostWaiting)
            {
                throw new JobRefused(
                    $"{waiting} jobs wait already: wait until some are done, or take them out of the queue."
                );
            }

            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "job_add.sql"),
                new
                {
                    job.JobId,
                    Kind = Word(job.Kind),
                    job.AuthorityCode,
                    job.PeriodEnd,
                    job.Months,
                    SourceKind = job.SourceKind is { } source ? Word(source) : null,
                    job.SourceFolder,
                    job.SourceWords,
                    job.Layout,
                    job.AddAuthority,
                    job.AllowOlder,
                    job.AskedBy,
                    job.AskedAt,
                },
                transaction
            );
            return job;
        });

    private int Run(string file, object values) =>
        database.WriteBeside(transaction =>
            transaction.Connection!.Execute(SqlFile.Text(Folder + file), values, transaction)
        );

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
