using System.Diagnostics;
using Yardstick.Core;
using Yardstick.Core.Jobs;
using Yardstick.Web.Figures;

namespace Yardstick.Web.Jobs;

/// <summary>
/// Does the jobs of the queue, one at a time, while the pages answer. A job in whose middle the program ends is kept not at all, and begun again
/// at the next start.
/// </summary>
public sealed class JobRunner(
    JobStore jobs,
    JobWork work,
    Uploads uploads,
    ShownFigures figures,
    ILogger<JobRunner> log
) : IHostedService, IDisposable
{
    private const int Listed = 100;

    /// <summary>How often the store is asked whether somebody else has put a job into the queue.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(10);

    /// <summary>Progress is written no oftener than this.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _asked = new(0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _ending = new();
    private Task _running = Task.CompletedTask;
    private Task? _stopping;

    /// <summary>A job was put into the queue.</summary>
    public void Wake() => _asked.Release();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        jobs.Recover();
        uploads.RemoveAllBut([
            .. jobs.Latest(Listed)
                .Where(job => job is { Standing: JobStanding.Queued, SourceFolder: not null })
                .Select(job => job.SourceFolder!),
        ]);
        _running = Task.Run(() => RunAsync(_stop.Token), CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>May be asked several times, also after the end: whoever runs the program and the program itself both stop it.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_ending)
        {
            return (_stopping ??= EndAsync()).WaitAsync(cancellationToken);
        }
    }

    public void Dispose()
    {
        lock (_ending)
        {
            _stopping ??= Task.CompletedTask;
        }

        _asked.Dispose();
        _stop.Dispose();
    }

    private async Task EndAsync()
    {
        await _stop.CancelAsync();
        await _running;
    }

    private async Task RunAsync(CancellationToken stop)
    {
        try
        {
            while (true)
            {
                while (!stop.IsCancellationRequested && jobs.TakeNext() is { } job)
                {
                    // On a thread of its own: those of the pool are for pages.
                    await Task.Factory.StartNew(
                        () => Do(job, stop),
                        CancellationToken.None,
                        TaskCreationOptions.LongRunning,
                        TaskScheduler.Default
                    );
                }

                await _asked.WaitAsync(LookAgain, stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The program is stopping.
        }
        catch (Exception fault)
        {
            log.LogError(fault, "The queue of jobs stopped; start the program again to go on.");
        }
    }

    private void Do(Job job, CancellationToken stop)
    {
        try
        {
            var said = work.Do(job, Tell(job), stop);
            // Whoever reads that the job is done finds its figures on the next page.
            figures.LookAgain();
            jobs.End(job.JobId, JobStanding.Done, said);
            work.CleanUp(job);
        }
        catch (OperationCanceledException)
        {
            jobs.PutBack(job.JobId);
            throw;
        }
        catch (Exception fault)
        {
            if (JobWork.Explain(fault) is not { } sentence)
            {
                log.LogError(fault, "The job {Job} failed.", job.JobId);
                sentence =
                    "Something went wrong on our side, and nothing was kept: whoever runs Yardstick finds the reason in its log.";
            }

            jobs.End(job.JobId, JobStanding.Failed, sentence);
            work.CleanUp(job);
        }
    }

    private Action<JobProgress> Tell(Job job)
    {
        var told = 0L;
        return progress =>
        {
            if (told == 0 || Stopwatch.GetElapsedTime(told) > Pause)
            {
                told = Stopwatch.GetTimestamp();
                jobs.Tell(job.JobId, progress);
            }
        };
    }
}
