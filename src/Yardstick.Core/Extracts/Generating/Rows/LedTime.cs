using Yardstick.Core.Extracts.Generating.Journeys;
using Yardstick.Core.Extracts.Generating.Staff;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>The time in which teams of one function led the work with a child, with the workers one after the other.</summary>
/// <param name="Place">1 for the first time of the child.</param>
internal sealed record LedTime(Lead Lead, int Place, IReadOnlyList<Allocation> Allocations)
{
    public static IReadOnlyList<LedTime> Of(Family family, Child child, Allocator allocator, DateOnly horizon) =>
        [
            .. child.Leads.Select(
                (lead, place) =>
                    new LedTime(
                        lead,
                        place + 1,
                        [
                            .. allocator.Allocate(
                                lead.Function,
                                family.Locality,
                                lead.From,
                                lead.Until,
                                family.Dice.Fork("lead").Fork(lead.Function).Fork(lead.From.DayNumber),
                                horizon
                            ),
                        ]
                    )
            ),
        ];

    /// <summary>Null on a day on which nobody leads.</summary>
    public Allocation? On(DateOnly day) => Allocations.FirstOrDefault(each => each.From <= day && each.Until > day);
}
