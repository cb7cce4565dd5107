using Yardstick.Core.Extracts.Generating.Care;

namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>
/// What a case goes through after its assessment: child in need, protection, care. Brothers and sisters go together until care parts them;
/// every stage throws dice of its own.
/// </summary>
internal sealed class CaseStages(Family family, Setting setting)
{
    private readonly EnquiryJourney _enquiries = new(setting);

    /// <summary>Plans for children in need, until they close or more is needed.</summary>
    public void HelpInNeed(IReadOnlyList<Child> all, DateOnly day)
    {
        var children = Closing.StillChildren(all, day, setting.Horizon);
        if (children.Count == 0)
        {
            return;
        }

        var dice = family.DiceFor("in need", day, children);
        var disabled = children[0].IsDisabled;
        var end = day.AddDays(dice.Length(disabled ? "in_need_plan_disabled" : "in_need_plan"));
        var enquiry = day.AddDays(dice.Length("in_need_escalates"));
        var protectedFrom =
            !disabled && dice.Happens("in_need_leads_to_enquiry") && enquiry < end
                ? _enquiries.Follow(children, enquiry, dice.Fork("enquiry"))
                : null;
        end = protectedFrom ?? end;
        foreach (var child in children)
        {
            child.LeadBy(child.IsDisabled ? TeamFunction.Disability : TeamFunction.Safeguarding, day);
            var planEnd = Day.Earlier(end, child.ChildhoodEnd);
            child.InNeedPlans.Add(new InNeedPlan(child.NextId("CN"), child.Case, day, planEnd));
            if (child.IsDisabled)
            {
                // The last stay is over before the plan ends, so that care that follows begins on another day.
                new ShortBreaks(child, child.Dice.Fork(day.DayNumber).Fork("short breaks")).Give(
                    day,
                    planEnd.AddDays(-1)
                );
            }
        }

        if (protectedFrom is { } conferenceDay)
        {
            Protect(children, conferenceDay, category: null);
        }
        else if (dice.Happens("in_need_leads_to_care"))
        {
            TakeIntoCare(children, end);
        }
        else
        {
            Closing.Close(children, end.AddDays(dice.Length("closing")), dice.Code("closure"));
        }
    }

    /// <summary>Plans start for every child whose conference of the day decided so; the others are helped as children in need.</summary>
    /// <param name="category">Of abuse, where the plan of another authority goes on.</param>
    public void Protect(IReadOnlyList<Child> all, DateOnly day, string? category)
    {
        var children = Closing.StillChildren(all, day, setting.Horizon);
        if (children.Count == 0)
        {
            return;
        }

        var dice = family.DiceFor("protection", day, children);
        var protection = new ProtectionJourney(dice, day, category ?? dice.Code("category_of_abuse"));
        var leftOut = children.Where(child => children.Count > 1 && dice.Happens("sibling_left_out_of_plan")).ToList();
        var planned = children.Except(leftOut).ToList();
        if (planned.Count > 0)
        {
            planned.ForEach(protection.Plan);
            AfterProtection(planned, protection, dice);
        }

        if (leftOut.Count > 0)
        {
            HelpInNeed(leftOut, day);
        }
    }

    private void AfterProtection(IReadOnlyList<Child> children, ProtectionJourney protection, Dice dice)
    {
        if (dice.Happens("plan_leads_to_care"))
        {
            // The plan goes on for some weeks beside care.
            TakeIntoCare(children, Day.Later(protection.Start, protection.End.AddDays(-dice.Between(0, 40))));
        }
        else if (dice.Happens("plan_leads_to_in_need"))
        {
            HelpInNeed(children, protection.End);
        }
        else
        {
            Closing.Close(children, protection.End.AddDays(dice.Length("closing")), dice.Code("closure"));
        }
    }

    public void TakeIntoCare(IReadOnlyList<Child> children, DateOnly day) =>
        new CareStage(family, setting, this).Enter(children, day);
}
