namespace Yardstick.Core.People;

/// <summary>Somebody who uses Yardstick; never a child, whose identifiers are those of the extract.</summary>
public sealed record Person
{
    public required string AccountId { get; init; }

    /// <summary>What the person signs in with; in small letters, one person each.</summary>
    public required string Email { get; init; }

    public required string Name { get; init; }

    public required DateOnly FromDate { get; init; }

    /// <summary>The first day on which the person is no longer let in; 9999-12-31 while none is set.</summary>
    public required DateOnly ToDate { get; init; }

    public bool IsActiveOn(DateOnly day) => FromDate <= day && day < ToDate;
}
