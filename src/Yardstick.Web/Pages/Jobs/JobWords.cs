using Yardstick.Core.Jobs;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Web.Pages.Jobs;

/// <summary>Jobs in words.</summary>
internal static class JobWords
{
    public static string Of(Job job) =>
        job.Kind is JobKind.Import ? $"Import of {job.AuthorityCode}: {job.SourceWords}"
        : job.Kind is JobKind.Retention ? $"Retention of {job.AuthorityCode}"
        : job.Kind is JobKind.Compose ? $"Edition of {job.AuthorityCode}: {job.Layout}, {job.Month!.Value.ToWords()}"
        : $"Freeze of {job.AuthorityCode}: {(job.Months > 1 ? $"{job.Months} months up to " : "")}{job.Month!.Value.ToWords()}";

    public static string Of(JobStanding standing) =>
        standing switch
        {
            JobStanding.Queued => "Waiting",
            JobStanding.Running => "Running",
            JobStanding.Done => "Done",
            JobStanding.Failed => "Failed",
            JobStanding.Cancelled => "Taken out of the queue",
            _ => "Interrupted",
        };

    /// <summary>How far it is, or what came of it.</summary>
    public static string How(Job job) =>
        job.Standing switch
        {
            JobStanding.Queued when job.Attempts > 0 =>
                "The program ended in the middle of it; it is begun again, from the start.",
            JobStanding.Queued => "It begins when the jobs before it have ended.",
            JobStanding.Running when job.OfAll > 0 =>
                $"{Sentences.Begin(job.Stage ?? "")}: step {FigureText.Of(job.Done, unit: null)} of {FigureText.Of(job.OfAll, unit: null)}.",
            JobStanding.Running => $"{Sentences.Begin(job.Stage ?? "")}.",
            _ => job.Said ?? "",
        };

    public static string When(DateTime? utc) => utc?.ToString("d MMMM yyyy, HH:mm", FigureText.English) ?? "";
}
