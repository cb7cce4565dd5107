using Yardstick.Core.Jobs;
using Yardstick.Core.Periods;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Jobs;

public sealed class JobStoreTests
{
    private static readonly FixedClock Noon = new(new DateTimeOffset(2026, 5, 20, 12, 0, 0, TimeSpan.Zero));
    private static readonly Month July = new(2023, 7);

    [Theory]
    [BothEngines]
    public void Jobs_are_taken_in_the_order_in_which_they_were_asked_for(Engine engine)
    {
        using var store = TestStore.On(engine);
        var first = new JobStore(store.Database, Noon).AskForImport(
            "852",
            JobSource.Inbox,
            "july",
            "folder july of the inbox",
            "jo@council.example"
        );
        var later = new JobStore(store.Database, new FixedClock(Noon.GetUtcNow().AddMinutes(1)));
        var second = later.AskForFreeze("852", July, 3, "jo@council.example");

        Assert.Equal(first.JobId, later.TakeNext()?.JobId);
        Assert.Equal(second.JobId, later.TakeNext()?.JobId);
        Assert.Null(later.TakeNext());
        Assert.Equal(
            (JobStanding.Running, July, 3),
            (later.Find(second.JobId)!.Standing, later.Find(second.JobId)!.Month, later.Find(second.JobId)!.Months)
        );
    }

    [Theory]
    [BothEngines]
    public void How_far_a_job_is_and_what_came_of_it_can_be_read(Engine engine)
    {
        using var store = TestStore.On(engine);
        var jobs = new JobStore(store.Database, Noon);
        var asked = jobs.AskForFreeze("852", July, 1, "jo@council.example");
        jobs.TakeNext();

        jobs.Tell(asked.JobId, new JobProgress("measuring cpp_n", 3, 10));
        var running = jobs.Find(asked.JobId)!;
        jobs.End(asked.JobId, JobStanding.Failed, "There is no extract.");
        var ended = jobs.Find(asked.JobId)!;

        Assert.Equal(("measuring cpp_n", 3, 10), (running.Stage, running.Done, running.OfAll));
        Assert.Equal(
            (JobStanding.Failed, "There is no extract.", new DateTime(2026, 5, 20, 12, 0, 0)),
            (ended.Standing, ended.Said, ended.EndedAt)
        );
    }

    [Theory]
    [BothEngines]
    public void What_ran_when_the_program_ended_waits_again_once_and_is_then_left_to_somebody(Engine engine)
    {
        using var store = TestStore.On(engine);
        var asked = new JobStore(store.Database, Noon).AskForFreeze("852", July, 1, "jo@council.example");
        new JobStore(store.Database, Noon).TakeNext();

        var reopened = new JobStore(store.Reopen(), Noon);
        reopened.Recover();
        Assert.Equal(JobStanding.Queued, reopened.Find(asked.JobId)!.Standing);

        reopened.TakeNext();
        var again = new JobStore(store.Reopen(), Noon);
        again.Recover();
        Assert.Equal(JobStanding.Interrupted, again.Find(asked.JobId)!.Standing);
        Assert.Contains("ask for it again", again.Find(asked.JobId)!.Said!, StringComparison.Ordinal);
        Assert.Null(again.TakeNext());
    }

    [Fact]
    public void A_job_that_is_put_back_because_the_program_stops_does_not_count_as_begun()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var jobs = new JobStore(store.Database, Noon);
        var asked = jobs.AskForFreeze("852", July, 1, "jo@council.example");
        jobs.TakeNext();

        jobs.PutBack(asked.JobId);

        Assert.Equal((JobStanding.Queued, 0), (jobs.Find(asked.JobId)!.Standing, jobs.Find(asked.JobId)!.Attempts));
    }

    [Fact]
    public void Only_a_job_that_waits_can_be_taken_out_of_the_queue()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var jobs = new JobStore(store.Database, Noon);
        var first = jobs.AskForFreeze("852", July, 1, "jo@council.example");
        jobs.TakeNext();
        var second = jobs.AskForFreeze("852", July, 1, "jo@council.example");

        Assert.False(jobs.Cancel(first.JobId, "kim@council.example"));
        Assert.True(jobs.Cancel(second.JobId, "kim@council.example"));
        Assert.Equal("Taken out of the queue by kim@council.example.", jobs.Find(second.JobId)!.Said);
    }

    [Theory]
    [BothEngines]
    public void A_job_is_asked_for_while_a_long_piece_of_writing_runs(Engine engine)
    {
        using var store = TestStore.On(engine);
        var jobs = new JobStore(store.Database, Noon);

        var asked = store.Database.Write(_ => jobs.AskForFreeze("852", July, 1, "jo@council.example"));

        Assert.NotNull(jobs.Find(asked.JobId));
    }

    [Fact]
    public void Nothing_is_asked_for_when_too_much_waits_or_the_months_make_no_sense()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var jobs = new JobStore(store.Database, Noon);
        for (var i = 0; i < 20; i++)
        {
            jobs.AskForFreeze("852", July, 1, "jo@council.example");
        }

        Assert.Throws<JobRefused>(() => jobs.AskForFreeze("852", July, 1, "jo@council.example"));
        Assert.Throws<JobRefused>(() => jobs.AskForFreeze("852", July, 0, "jo@council.example"));
    }
}
