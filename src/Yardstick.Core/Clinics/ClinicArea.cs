namespace Yardstick.Core.Clinics;

/// <summary>What a clinic is held about: one node of the organisation tree, or all that one manager holds.</summary>
public sealed record ClinicArea
{
    /// <summary>The word for all that the reader holds as a manager, in the place of an area's id.</summary>
    public const string Mine = "mine";

    public required string Authority { get; init; }

    /// <summary>The id of the node, <c>-</c> for what no team answers for, or <see cref="Mine"/>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The nodes that its figures are the sums of; none lies below another.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>The names of the parts, in their order.</summary>
    public required IReadOnlyList<string> PartNames { get; init; }

    /// <summary>The parts and every node below them.</summary>
    public required IReadOnlySet<string> Nodes { get; init; }

    /// <summary>How many nodes lie above it: 0 for the authority.</summary>
    public int Depth { get; init; }

    /// <summary>The authority as a whole.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Whether something of a node, null for the authority as a whole, is talked about here.</summary>
    public bool Holds(string? areaId) => areaId is null ? IsWhole : Nodes.Contains(areaId);

    public bool IsCombined => Id == Mine;
}
