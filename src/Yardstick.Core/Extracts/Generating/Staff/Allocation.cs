namespace Yardstick.Core.Extracts.Generating.Staff;

/// <summary>A worker who led the work with a child, and the team as whose member.</summary>
/// <param name="Until">Exclusive.</param>
internal sealed record Allocation(Worker Worker, Team Team, DateOnly From, DateOnly Until);
