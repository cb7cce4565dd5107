using System.Globalization;
using Yardstick.Core.Extracts.Generating.Care;

namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>The stage of a case in which children are looked after, and what comes after it.</summary>
internal sealed class CareStage(Family family, Setting setting, CaseStages stages)
{
    /// <summary>Takes the children in whom the day finds, but for brothers and sisters who stay at home.</summary>
    public void Enter(IReadOnlyList<Child> all, DateOnly day)
    {
        var children = Closing.StillChildren(all, day, setting.Horizon).Where(child => child.Born <= day).ToList();
        var notYetBorn = all.Where(child => child.Born > day).ToList();
        if (notYetBorn.Count > 0)
        {
            stages.HelpInNeed(notYetBorn, Closing.LastPlanEnd(notYetBorn, day));
        }

        if (children.Count == 0)
        {
            return;
        }

        var dice = family.DiceFor("care", day, children);
        var courtCase = "LC" + (family.Number + day.DayNumber).ToString(CultureInfo.InvariantCulture);
        foreach (var child in children)
        {
            if (child != children[0] && !dice.Happens("sibling_enters_care"))
            {
                stages.HelpInNeed([child], Closing.LastPlanEnd([child], day));
                continue;
            }

            child.LeadBy(TeamFunction.Care, day);
            AfterCare(child, new CareJourney(child, setting).Enter(day, courtCase));
        }
    }

    private void AfterCare(Child child, CarePeriod care)
    {
        if (care.End > setting.Horizon)
        {
            return;
        }

        switch (care.EndReason)
        {
            case "E2":
                Closing.Close([child], care.End, "RC2");
                break;
            case "E11" or "E12":
                Closing.Close([child], Closing.LastPlanEnd([child], care.End), "RC1");
                break;
            case "E43" or "E44" or "E45" or "E46" or "E47" or "E48":
                Closing.Close([child], Closing.LastPlanEnd([child], care.End), "RC4");
                break;
            case "E3":
                Closing.Close([child], Closing.LastPlanEnd([child], care.End), "RC5");
                break;
            case var _ when care.End >= child.Eighteenth:
                LeaveCareAt18(child, care);
                break;
            default:
                stages.HelpInNeed([child], Closing.LastPlanEnd([child], care.End));
                break;
        }
    }

    /// <summary>Thirteen weeks in care make a care leaver, who is supported beyond 18.</summary>
    private void LeaveCareAt18(Child child, CarePeriod care)
    {
        if (care.Start.AddDays(91) > care.End)
        {
            Closing.Close([child], care.End, "RC7");
            return;
        }

        var until = child.Birthday(child.Dice.Fork("leaving care").Number("leaving_care_until"));
        child.LeadBy(TeamFunction.LeavingCare, care.End);
        child.LeavingCareUntil = until;
        child.Case.Closed = until;
        child.Case.Reason = "RC7";
        child.EndLead(until);
    }
}
