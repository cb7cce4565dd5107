namespace Yardstick.Core.Children;

/// <summary>Which child of a list is meant, and the list that one reader saw it in. Only its sealed form leaves the server.</summary>
public sealed record ChildReference
{
    public required string AuthorityCode { get; init; }

    public required string PersonId { get; init; }

    /// <summary>The team that answered for the child in the list; null where none did.</summary>
    public string? TeamId { get; init; }

    /// <summary>The account that the list was made for: in other hands the reference opens nothing.</summary>
    public required string AccountId { get; init; }

    /// <summary>What was asked for, in words, for the access log.</summary>
    public required string Query { get; init; }
}
