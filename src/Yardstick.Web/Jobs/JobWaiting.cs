using Yardstick.Core;
using Yardstick.Core.Jobs;

namespace Yardstick.Web.Jobs;

/// <summary>Puts jobs into the queue and takes them out, with the files that belong to them.</summary>
public sealed class JobWaiting(JobStore jobs, JobRunner runner, JobWork work)
{
    /// <summary>Puts a job into the queue and wakes whoever does it.</summary>
    public Job Ask(Func<JobStore, Job> ask)
    {
        var job = ask(jobs);
        runner.Wake();
        return job;
    }

    /// <returns>False when it does not wait any longer.</returns>
    public bool Cancel(Job job, string by)
    {
        if (!jobs.Cancel(job.JobId, by))
        {
            return false;
        }

        work.CleanUp(job);
        return true;
    }
}
