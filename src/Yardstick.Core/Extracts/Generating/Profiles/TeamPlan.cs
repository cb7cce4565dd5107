namespace Yardstick.Core.Extracts.Generating.Profiles;

/// <summary>A team of the invented council, as its definition has it.</summary>
/// <param name="Posts">In a council of the usual size; 0 for a team that takes over the posts of others.</param>
/// <param name="From">First day; null for a team that has always been there.</param>
/// <param name="Until">The day on which it closes; null while it stays.</param>
/// <param name="Becomes">Name of the team that takes its children and workers over.</param>
internal sealed record TeamPlan(
    string Service,
    string Locality,
    string Name,
    string Function,
    int Posts,
    DateOnly? From,
    DateOnly? Until,
    string? Becomes
);
