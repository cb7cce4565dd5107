namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>Early help of a family: referral, assessment, plan, and how it ends.</summary>
internal sealed class EarlyHelpJourney(Family family)
{
    /// <returns>The day on which early help ends, and whether the family is stepped up to social care.</returns>
    public (DateOnly End, bool StepsUp) Help(DateOnly day, IReadOnlyList<Child> children)
    {
        var dice = family.Dice.Fork("early help").Fork(day.DayNumber);
        var assessment = day.AddDays(dice.Length("early_help_begins"));
        var completed = assessment.AddDays(dice.Length("early_help_assessment"));
        var end = completed.AddDays(dice.Length("early_help"));
        var stepsUp = dice.Happens("early_help_steps_up");
        var reason = dice.Code("early_help_reason");
        var endReason = stepsUp ? "Step up" : dice.Code("early_help_end");
        foreach (var child in children.Where(child => child.Born <= completed && child.ChildhoodEnd > completed))
        {
            var childEnd = end < child.ChildhoodEnd ? end : child.ChildhoodEnd;
            child.EarlyHelp.Add(
                new EarlyHelp(child.NextId("ER"), day)
                {
                    AssessmentId = child.NextId("EA"),
                    AssessmentStart = assessment,
                    AssessmentEnd = completed,
                    EpisodeId = child.NextId("EH"),
                    Start = completed,
                    End = childEnd,
                    Reason = reason,
                    EndReason = childEnd < end ? "Moved away" : endReason,
                }
            );
            child.Leads.Add(new Lead(TeamFunction.EarlyHelp, assessment) { Until = childEnd });
        }

        return (end, stepsUp);
    }
}
