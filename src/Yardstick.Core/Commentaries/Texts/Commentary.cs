using Yardstick.Core.Periods;

namespace Yardstick.Core.Commentaries.Texts;

/// <summary>What is said of one indicator, or of several of its family, for a month. All that was ever saved of it is there.</summary>
public sealed record Commentary
{
    public required string AuthorityCode { get; init; }

    public required string Id { get; init; }

    public required Month Month { get; init; }

    /// <summary>Key of the indicator that it is written for.</summary>
    public required string Indicator { get; init; }

    /// <summary>Every indicator that it serves, the one that it is written for first.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }

    /// <summary>Oldest first; what was set aside among them.</summary>
    public required IReadOnlyList<CommentaryVersion> Versions { get; init; }

    /// <summary>The newest text that counts; null before anything was saved.</summary>
    public CommentaryVersion? Current => Versions.LastOrDefault(version => version.Standing != Standing.SetAside);

    /// <summary>The text that is printed: the newest that was approved, whatever was written since.</summary>
    public CommentaryVersion? Approved => Versions.LastOrDefault(version => version.Standing == Standing.Approved);

    /// <summary>Number that the next saving is based on; 0 before anything was saved.</summary>
    public int Number => Current?.Number ?? 0;
}

/// <summary>One state of a text. Rows are added for each step and never changed.</summary>
public sealed record CommentaryVersion
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>The version that the writer had before them; 0 for none.</summary>
    public required int BasedOn { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>Markdown with tokens, as written.</summary>
    public required string Wording { get; init; }

    /// <summary>The text with its figures, as it was approved; null before.</summary>
    public string? Shown { get; init; }

    /// <summary>E-mail address of who wrote the wording.</summary>
    public required string WrittenBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime WrittenAt { get; init; }

    /// <summary>Who submitted, returned or approved; null for a draft.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; init; }

    /// <summary>Why it was returned.</summary>
    public string? Reason { get; init; }
}

public enum Standing
{
    Draft,
    Submitted,

    /// <summary>By the owner, with the reason.</summary>
    Returned,
    Approved,

    /// <summary>Saved on a text that somebody else had changed meanwhile.</summary>
    SetAside,
}

/// <summary>A number that the figures do not bear out, and why it stands there all the same.</summary>
public sealed record Confirmation
{
    /// <summary>The number as written.</summary>
    public required string Printed { get; init; }

    /// <summary>The sentence; once it is written anew, the number must be confirmed anew.</summary>
    public required string Sentence { get; init; }

    public required string Reason { get; init; }

    public required string ConfirmedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ConfirmedAt { get; init; }
}

/// <summary>Closed union: what came of saving a text.</summary>
public abstract record Saving
{
    private Saving() { }

    public sealed record Done(Commentary Commentary) : Saving;

    /// <summary>Somebody saved meanwhile: that text counts, and this one was set aside. The writer is shown both.</summary>
    public sealed record Conflict(Commentary Commentary, CommentaryVersion Theirs, CommentaryVersion Mine) : Saving;
}
