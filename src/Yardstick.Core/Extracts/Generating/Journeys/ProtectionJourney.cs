namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>The protection plans that one conference makes for a family.</summary>
/// <param name="day">Of the conference, on which the plans start.</param>
internal sealed class ProtectionJourney(Dice dice, DateOnly day, string category)
{
    /// <summary>Now and then a plan is ended and opened anew on the same or the next day: a change of category, not of protection.</summary>
    private readonly DateOnly? _restart = dice.Happens("plan_restarts") ? day.AddDays(dice.Between(20, 120)) : null;
    private readonly int _pause = dice.Between(0, 1);
    private readonly string? _laterCategory = dice.Happens("category_changes") ? dice.Code("category_of_abuse") : null;

    public DateOnly Start => day;

    public DateOnly End { get; } = day.AddDays(dice.Length("protection_plan"));

    public void Plan(Child child)
    {
        child.LeadBy(TeamFunction.Safeguarding, day);
        var conference = child.Conferences.LastOrDefault(conference => conference.Day == day);
        if (_restart is { } restart && restart.AddDays(2) < End && restart.AddDays(2) < child.ChildhoodEnd)
        {
            Add(child, day, restart, conference);
            Add(child, restart.AddDays(_pause), End, conference: null);
        }
        else
        {
            Add(child, day, End, conference);
        }
    }

    private void Add(Child child, DateOnly from, DateOnly until, Conference? conference)
    {
        var plan = new ProtectionPlan(
            child.NextId("CP"),
            child.Case,
            from,
            until < child.ChildhoodEnd ? until : child.ChildhoodEnd,
            category,
            Temporary: false
        )
        {
            Conference = conference,
            LaterCategory = _laterCategory,
        };
        child.ProtectionPlans.Add(plan);
        if (conference is not null)
        {
            conference.Plan = plan;
        }
    }
}
