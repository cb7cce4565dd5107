using Yardstick.Core.Extracts.Generating.Care;

namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>
/// One case of a family, from the referral to its closing: assessment, child in need, protection, care, leaving care. Brothers and sisters
/// go together until care parts them. Every stage throws dice of its own.
/// </summary>
internal sealed class CaseJourney(Family family, Setting setting)
{
    private readonly EnquiryJourney _enquiries = new(setting);

    /// <returns>The first day on which a child of the case is closed.</returns>
    public DateOnly Open(DateOnly day, IReadOnlyList<Child> children, string source)
    {
        var dice = DiceFor("case", day, children);
        var need = children[0].IsDisabled ? "N2" : dice.Code("primary_need");
        var noFurtherAction =
            source != "5D" && children[0].ArrivedAlone is null && dice.Happens("referral_no_further_action");
        foreach (var child in children)
        {
            child.Referrals.Add(new Referral(child.NextId("RF"), day, source, need, noFurtherAction));
            if (dice.Happens("dies"))
            {
                child.Died ??= Later(day, child.Born).AddDays(dice.Between(3, 200));
            }
        }

        if (noFurtherAction)
        {
            Close(children, setting.After(day, dice.Between(0, 1)), "RC7");
        }
        else
        {
            Assess(children, day, dice);
        }

        return children.Min(child => child.Case.Closed);
    }

    /// <summary>A family that moves here under another authority's plan: held as temporary until a transfer-in conference takes it over.</summary>
    public void TransferIn(DateOnly day, IReadOnlyList<Child> children)
    {
        var dice = DiceFor("transfer", day, children);
        var conferenceDay = setting.After(day.AddDays(dice.Length("temporary_plan")), 0);
        var category = dice.Code("category_of_abuse");
        foreach (var child in children)
        {
            child.Referrals.Add(new Referral(child.NextId("RF"), day, "5C", "N1", NoFurtherAction: false));
            child.LeadBy(TeamFunction.Safeguarding, day);
            child.ProtectionPlans.Add(
                new ProtectionPlan(
                    child.NextId("CP"),
                    child.Case,
                    day,
                    Earlier(conferenceDay, child.ChildhoodEnd),
                    category,
                    Temporary: true
                )
            );
            if (conferenceDay < child.ChildhoodEnd)
            {
                child.Conferences.Add(
                    new Conference(child.NextId("IC"), child.Case, Enquiry: null, conferenceDay, TransferIn: true)
                );
            }
        }

        Protect(children, conferenceDay, category);
    }

    private void Assess(IReadOnlyList<Child> children, DateOnly day, Dice dice)
    {
        var start = day.AddDays(dice.Length("assessment_begins"));
        var authorised = setting.After(start, Math.Max(1, dice.Length("assessment_working_days")));
        var function = children[0].IsDisabled ? TeamFunction.Disability : TeamFunction.Assessment;
        foreach (var child in children)
        {
            child.LeadBy(function, child.Dice.Happens("allocation_starts_late") ? day.AddDays(3) : day);
            child.Assessments.Add(
                new Assessment(child.NextId("AS"), child.Case, start, Earlier(authorised, child.ChildhoodEnd))
                {
                    StartRecorded = !dice.Happens("assessment_start_unrecorded"),
                    Function = function,
                }
            );
        }

        if (children[0].ArrivedAlone is not null)
        {
            TakeIntoCare(children, day);
            return;
        }

        var protectedFrom = dice.Happens("strategy_discussion")
            ? _enquiries.Follow(children, day.AddDays(dice.Length("strategy_discussion_after")), dice.Fork("enquiry"))
            : null;
        if (protectedFrom is { } conferenceDay)
        {
            Protect(children, conferenceDay, category: null);
        }
        else
        {
            AfterAssessment(children, authorised, dice);
        }
    }

    private void AfterAssessment(IReadOnlyList<Child> children, DateOnly authorised, Dice dice)
    {
        var way = dice.Share();
        var inNeed = dice.Chance("assessment_leads_to_in_need");
        var care = dice.Chance("assessment_leads_to_care");
        var earlyHelp = dice.Chance("assessment_leads_to_early_help");
        if (children[0].IsDisabled || way < inNeed)
        {
            HelpInNeed(children, authorised);
        }
        else if (way < inNeed + care)
        {
            TakeIntoCare(children, authorised);
        }
        else
        {
            var steppedDown = way < inNeed + care + earlyHelp;
            foreach (var child in children)
            {
                child.Assessments[^1].NoFurtherAction = !steppedDown;
            }

            Close(children, authorised.AddDays(dice.Length("closing")), steppedDown ? "RC9" : "RC8");
        }
    }

    private void HelpInNeed(IReadOnlyList<Child> all, DateOnly day)
    {
        var children = StillChildren(all, day);
        if (children.Count == 0)
        {
            return;
        }

        var dice = DiceFor("in need", day, children);
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
            var planEnd = Earlier(end, child.ChildhoodEnd);
            child.InNeedPlans.Add(new InNeedPlan(child.NextId("CN"), child.Case, day, planEnd));
            if (child.IsDisabled)
            {
                new ShortBreaks(child, child.Dice.Fork(day.DayNumber).Fork("short breaks")).Give(day, planEnd);
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
            Close(children, end.AddDays(dice.Length("closing")), dice.Code("closure"));
        }
    }

    /// <summary>Plans start for every child whose conference of the day decided so; the others are helped as children in need.</summary>
    /// <param name="category">Of abuse, where the plan of another authority goes on.</param>
    private void Protect(IReadOnlyList<Child> all, DateOnly day, string? category)
    {
        var children = StillChildren(all, day);
        if (children.Count == 0)
        {
            return;
        }

        var dice = DiceFor("protection", day, children);
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
            TakeIntoCare(children, Later(protection.Start, protection.End.AddDays(-dice.Between(0, 40))));
        }
        else if (dice.Happens("plan_leads_to_in_need"))
        {
            HelpInNeed(children, protection.End);
        }
        else
        {
            Close(children, protection.End.AddDays(dice.Length("closing")), dice.Code("closure"));
        }
    }

    private void TakeIntoCare(IReadOnlyList<Child> all, DateOnly day)
    {
        var children = StillChildren(all, day).Where(child => child.Born <= day).ToList();
        var notYetBorn = all.Where(child => child.Born > day).ToList();
        if (notYetBorn.Count > 0)
        {
            HelpInNeed(notYetBorn, LastPlanEnd(notYetBorn, day));
        }

        if (children.Count == 0)
        {
            return;
        }

        var dice = DiceFor("care", day, children);
        var courtCase =
            "LC" + (family.Number + day.DayNumber).ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var child in children)
        {
            if (child != children[0] && !dice.Happens("sibling_enters_care"))
            {
                HelpInNeed([child], LastPlanEnd([child], day));
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
                Close([child], care.End, "RC2");
                break;
            case "E11" or "E12":
                Close([child], care.End, "RC1");
                break;
            case "E45" or "E46" or "E47" or "E48":
                Close([child], care.End, "RC4");
                break;
            case "E3":
                Close([child], care.End, "RC5");
                break;
            case var _ when care.End >= child.Eighteenth:
                LeaveCareAt18(child, care);
                break;
            default:
                HelpInNeed([child], LastPlanEnd([child], care.End));
                break;
        }
    }

    /// <summary>Thirteen weeks in care make a care leaver, who is supported beyond 18.</summary>
    private void LeaveCareAt18(Child child, CarePeriod care)
    {
        if (care.Start.AddDays(91) > care.End)
        {
            Close([child], care.End, "RC7");
            return;
        }

        var until = child.Birthday(child.Dice.Fork("leaving care").Number("leaving_care_until"));
        child.LeadBy(TeamFunction.LeavingCare, care.End);
        child.LeavingCareUntil = until;
        child.Case.Closed = until;
        child.Case.Reason = "RC7";
        child.EndLead(until);
    }

    /// <summary>Closes the cases of those who have reached the end of childhood; the others go on.</summary>
    private List<Child> StillChildren(IReadOnlyList<Child> children, DateOnly day)
    {
        Close([.. children.Where(child => child.ChildhoodEnd <= day)], day, "RC7");
        return day > setting.Horizon ? [] : [.. children.Where(child => child.ChildhoodEnd > day)];
    }

    private static void Close(IReadOnlyList<Child> children, DateOnly day, string reason)
    {
        foreach (var child in children)
        {
            var atTheEnd = child.ChildhoodEnd <= day;
            child.Case.Closed = atTheEnd ? child.ChildhoodEnd : day;
            child.Case.Reason =
                !atTheEnd ? reason
                : child.ChildhoodEnd < child.Eighteenth ? "RC2"
                : child.IsDisabled ? "RC6"
                : "RC7";
            child.EndLead(child.Case.Closed);
        }
    }

    /// <summary>A plan never begins while another of the child goes on.</summary>
    private static DateOnly LastPlanEnd(IReadOnlyList<Child> children, DateOnly day) =>
        children
            .SelectMany(child =>
                child.ProtectionPlans.Select(plan => plan.End).Concat(child.InNeedPlans.Select(plan => plan.End))
            )
            .Append(day)
            .Max();

    private Dice DiceFor(string stage, DateOnly day, IReadOnlyList<Child> children) =>
        family.Dice.Fork(stage).Fork(day.DayNumber).Fork(children[0].Number);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
