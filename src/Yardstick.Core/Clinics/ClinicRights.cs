using Yardstick.Core.Children;
using Yardstick.Core.People;

namespace Yardstick.Core.Clinics;

/// <summary>All that a clinic holds by who reads it: readers with the same rights to an area get the same clinic.</summary>
/// <param name="MaySeeChildren">Workers are named, and children may be asked for.</param>
/// <param name="MayPlan">Conversations and plans may be noted.</param>
public readonly record struct ClinicRights(bool MaySeeChildren, bool MayPlan)
{
    /// <summary>Of several areas together, what the reader may do in each of them.</summary>
    public static ClinicRights Of(Reader reader, ClinicArea area, Teams teams) =>
        new(
            area.Parts.All(part =>
                ChildRights.May(reader, Permission.SeeChildren, area.Authority, Node(part), teams.ParentOf)
            ),
            area.Parts.All(part => reader.May(Permission.ManageActions, area.Authority, Node(part), teams.ParentOf))
        );

    /// <summary>What no team answers for is nobody's area.</summary>
    private static string? Node(string part) => part == "-" ? null : part;
}
