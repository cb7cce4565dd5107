namespace Yardstick.Core.People;

/// <summary>A change that somebody made to what the product is administered by.</summary>
public sealed record Change
{
    /// <summary>Later changes have greater numbers; given by the log.</summary>
    public long Number { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>Who: an account's e-mail address, or the user of the machine for the command line.</summary>
    public required string ChangedBy { get; init; }

    /// <summary>What kind of thing: <c>person</c>, <c>grant</c>, <c>responsibility</c>, <c>target</c> …</summary>
    public required string Subject { get; init; }

    /// <summary>Which one: its identifier.</summary>
    public required string SubjectId { get; init; }

    /// <summary>In words, for the page of the log: "Role granted".</summary>
    public required string What { get; init; }

    /// <summary>JSON; null when the thing is new.</summary>
    public string? Before { get; init; }

    /// <summary>JSON; null when the thing is gone.</summary>
    public string? After { get; init; }
}
