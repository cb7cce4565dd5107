using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Care;

/// <summary>Short breaks of a disabled child who lives at home: an agreement (V4), or single stays (V3).</summary>
internal sealed class ShortBreaks(Child child, Dice dice)
{
    /// <param name="until">The end of the plan under which they are given.</param>
    public void Give(DateOnly from, DateOnly until)
    {
        if (dice.Happens("short_break_agreement"))
        {
            var start = from.AddDays(dice.Between(10, 90));
            var end = start.AddDays(dice.Length("short_break_agreement"));
            Stay("V4", start, end < until ? end : until, becomesCare: false);
        }
        else if (dice.Happens("short_break_single"))
        {
            var day = from.AddDays(dice.Between(10, 90));
            for (var stays = dice.Between(2, 12); stays > 0; stays--)
            {
                var end = day.AddDays(dice.Length("short_break_single"));
                Stay("V3", day, end < until ? end : until, stays == 1 && dice.Happens("short_break_becomes_care"));
                day = end.AddDays(dice.Between(20, 45));
            }
        }
    }

    /// <param name="becomesCare">The parents cannot take the child back at once: section 20 in the same place for some weeks.</param>
    private void Stay(string status, DateOnly start, DateOnly end, bool becomesCare)
    {
        if (end <= start.AddDays(1))
        {
            return;
        }

        var careEnd = becomesCare ? end.AddDays(dice.Between(20, 90)) : end;
        careEnd = careEnd < child.ChildhoodEnd ? careEnd : child.ChildhoodEnd;
        var longer = careEnd > end;
        var placement = new Placement(child.NextId("PL"), "K2", "PR1", "SC999001", "ZZ1 1ZZ", start, careEnd)
        {
            Distance = 3.1m,
        };
        List<LegalSpan> statuses = [new(child.NextId("LS"), status, start, end)];
        List<CareEpisode> episodes = [new(child.NextId("CE"), start, end, "S", longer ? "X1" : "E4A", placement)];
        if (longer)
        {
            statuses.Add(new LegalSpan(child.NextId("LS"), "V2", end, careEnd));
            episodes.Add(new CareEpisode(child.NextId("CE"), end, careEnd, "L", "E4A", placement));
        }

        child.CarePeriods.Add(
            new CarePeriod(child.NextId("CLA"), child.Case, start, careEnd, "E4A")
            {
                LegalStatuses = statuses,
                Placements = [placement],
                Episodes = episodes,
            }
        );
    }
}
