using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Care;

/// <summary>Takes a child into care and tells the time there, to its end.</summary>
internal sealed class CareJourney(Child child, Setting setting)
{
    /// <param name="courtCase">Identifier of the family's case, should it go to court.</param>
    public CarePeriod Enter(DateOnly day, string courtCase)
    {
        var dice = child.Dice.Fork(day.DayNumber).Fork("care");
        var law = new LegalPath(child, dice.Fork("law"), day);
        law.Follow(RouteOf(day, dice), courtCase);
        var statuses = law.Spans();
        var placements = new PlacementPath(child, dice.Fork("placements"), law, day).Follow(statuses, setting.Horizon);
        var period = new CarePeriod(child.NextId("CLA"), child.Case, day, law.End, law.EndReason)
        {
            LegalStatuses = statuses,
            Placements = placements,
            Episodes = EpisodeChain.Of(child, law, statuses, placements, setting.Horizon),
            Proceeding = law.Proceeding,
            Adoption = law.Adoption,
        };
        child.CarePeriods.Add(period);
        return period;
    }

    private CareRoute RouteOf(DateOnly day, Dice dice)
    {
        if (child.ArrivedAlone is not null)
        {
            return CareRoute.To18;
        }

        var code = child.AgeOn(day) switch
        {
            < 5 => dice.Code("care_route_under_5"),
            < 12 => dice.Code("care_route_5_to_11"),
            _ => dice.Code("care_route_12_and_over"),
        };
        return Enum.Parse<CareRoute>(code.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
    }
}
