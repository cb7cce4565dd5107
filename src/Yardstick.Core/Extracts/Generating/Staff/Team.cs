namespace Yardstick.Core.Extracts.Generating.Staff;

/// <summary>A team with the posts that it had on its first day; those of a team that takes over come with its predecessor's children.</summary>
internal sealed class Team
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Function { get; init; }

    /// <summary>Id of the locality above.</summary>
    public required string ParentId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The day on which it closes; null while it stays.</summary>
    public required DateOnly? Until { get; init; }

    public required IReadOnlyList<Post> Posts { get; init; }

    public Team? Successor { get; set; }

    /// <summary>The team that answers on a day: this one, or who took over.</summary>
    public Team On(DateOnly day) =>
        Until is { } until && until <= day && Successor is { } successor ? successor.On(day) : this;
}
