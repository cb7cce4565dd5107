using Yardstick.Core.Periods;

namespace Yardstick.Core.Jobs;

/// <summary>A long piece of work that somebody asked for: it waits for its turn, runs alone, and stays listed with what came of it.</summary>
public sealed record Job
{
    public required string JobId { get; init; }

    public required JobKind Kind { get; init; }

    /// <summary>The council whose figures it changes; whoever may not change these does not see the job.</summary>
    public required string AuthorityCode { get; init; }

    /// <summary>The last month to freeze, or the one to compose; null for an import.</summary>
    public DateOnly? PeriodEnd { get; init; }

    /// <summary>How many months to freeze, ending with that one; null for another job.</summary>
    public int? Months { get; init; }

    /// <summary>Of an import; null for anything else.</summary>
    public JobSource? SourceKind { get; init; }

    /// <summary>Name of the folder among the uploads or in the inbox; null for anything but an import.</summary>
    public string? SourceFolder { get; init; }

    /// <summary>What was delivered, as whoever asked for it called it.</summary>
    public string? SourceWords { get; init; }

    /// <summary>Name of the layout to compose; null for another job.</summary>
    public string? Layout { get; init; }

    public bool AddAuthority { get; init; }

    public bool AllowOlder { get; init; }

    public required string AskedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AskedAt { get; init; }

    public JobStanding Standing { get; init; }

    /// <summary>How often it was begun.</summary>
    public int Attempts { get; init; }

    /// <summary>What is being done, in words; null before it runs.</summary>
    public string? Stage { get; init; }

    public long Done { get; init; }

    /// <summary>0 where it is not known yet.</summary>
    public long OfAll { get; init; }

    public DateTime? StartedAt { get; init; }

    public DateTime? EndedAt { get; init; }

    /// <summary>What came of it, or why it could not be done and what to do.</summary>
    public string? Said { get; init; }

    /// <summary>Null for anything but a freeze.</summary>
    public Month? Month => PeriodEnd is { } day ? Periods.Month.Of(day) : null;
}

public enum JobKind
{
    /// <summary>Takes in an extract of case records.</summary>
    Import,

    /// <summary>Measures months and keeps their figures for good.</summary>
    Freeze,

    /// <summary>Removes the children behind figures that are older than the council keeps them.</summary>
    Retention,

    /// <summary>Composes the edition of a month.</summary>
    Compose,
}

/// <summary>Where the files of an import lie.</summary>
public enum JobSource
{
    /// <summary>Among the uploads; the files are removed when the job has ended.</summary>
    Upload,

    /// <summary>In the inbox, a folder that the council's systems write to; the files stay there.</summary>
    Inbox,
}

public enum JobStanding
{
    Queued,
    Running,
    Done,

    /// <summary>It could not be done; nothing of it was kept.</summary>
    Failed,

    /// <summary>Somebody took it out of the queue.</summary>
    Cancelled,

    /// <summary>The program ended while it ran, more than once; nothing of it was kept.</summary>
    Interrupted,
}

/// <summary>How far a job is.</summary>
/// <param name="Stage">In words, for the middle of a sentence.</param>
/// <param name="OfAll">0 where it is not known.</param>
public sealed record JobProgress(string Stage, long Done, long OfAll);

/// <summary>What was asked for cannot be begun; one sentence with the remedy. Nothing was changed.</summary>
public sealed class JobRefused(string message) : Exception(message);
