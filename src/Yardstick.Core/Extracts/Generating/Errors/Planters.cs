namespace Yardstick.Core.Extracts.Generating.Errors;

/// <summary>Every rule that can be broken, with the ways in which it is.</summary>
internal static class Planters
{
    public static IReadOnlyList<Planter> All { get; } =
    [.. PersonPlanters.All, .. CasePlanters.All, .. ProtectionPlanters.All, .. CarePlanters.All];
}
