namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>One case of a family from the referral through the assessment; what follows are <see cref="CaseStages"/>.</summary>
internal sealed class CaseJourney(Family family, Setting setting)
{
    private readonly EnquiryJourney _enquiries = new(setting);
    private readonly CaseStages _stages = new(family, setting);

    /// <returns>The first day on which a child of the case is closed.</returns>
    public DateOnly Open(DateOnly day, IReadOnlyList<Child> children, string source)
    {
        var dice = family.DiceFor("case", day, children);
        var need = children[0].IsDisabled ? "N2" : dice.Code("primary_need");
        var noFurtherAction =
            source != "5D" && children[0].ArrivedAlone is null && dice.Happens("referral_no_further_action");
        foreach (var child in children)
        {
            child.Referrals.Add(new Referral(child.NextId("RF"), day, source, need, noFurtherAction));
            var death = Day.Later(day, child.Born).AddDays(dice.Between(3, 200));
            if (dice.Happens("dies") && death < child.Eighteenth)
            {
                child.Died ??= death;
            }
        }

        if (noFurtherAction)
        {
            Closing.Close(children, setting.After(day, dice.Between(0, 1)), "RC7");
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
        var dice = family.DiceFor("transfer", day, children);
        var conferenceDay = setting.After(day.AddDays(dice.Length("temporary_plan")), 0);
        var category = dice.Code("category_of_abuse");
        var authorised = setting.After(day, Math.Max(1, dice.Length("assessment_working_days")));
        foreach (var child in children)
        {
            child.Referrals.Add(new Referral(child.NextId("RF"), day, "5C", "N1", NoFurtherAction: false));
            child.LeadBy(TeamFunction.Safeguarding, day);
            child.Assessments.Add(
                new Assessment(child.NextId("AS"), child.Case, day, Day.Earlier(authorised, child.ChildhoodEnd))
                {
                    StartRecorded = true,
                    Function = TeamFunction.Safeguarding,
                }
            );
            child.ProtectionPlans.Add(
                new ProtectionPlan(
                    child.NextId("CP"),
                    child.Case,
                    day,
                    Day.Earlier(conferenceDay, child.ChildhoodEnd),
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

        _stages.Protect(children, conferenceDay, category);
    }

    private void Assess(IReadOnlyList<Child> children, DateOnly day, Dice dice)
    {
        var start = day.AddDays(dice.Length("assessment_begins"));
        var authorised = setting.After(start, Math.Max(1, dice.Length("assessment_working_days")));
        var function = children[0].IsDisabled ? TeamFunction.Disability : TeamFunction.Assessment;
        foreach (var child in children)
        {
            child.LeadBy(function, child.Dice.Happens("allocation_starts_late") ? day.AddDays(3) : day);
            if (child.ChildhoodEnd <= start)
            {
                continue;
            }

            child.Assessments.Add(
                new Assessment(child.NextId("AS"), child.Case, start, Day.Earlier(authorised, child.ChildhoodEnd))
                {
                    StartRecorded = !dice.Happens("assessment_start_unrecorded"),
                    Function = function,
                }
            );
        }

        if (children[0].ArrivedAlone is not null)
        {
            _stages.TakeIntoCare(children, day);
            return;
        }

        var protectedFrom = dice.Happens("strategy_discussion")
            ? _enquiries.Follow(children, day.AddDays(dice.Length("strategy_discussion_after")), dice.Fork("enquiry"))
            : null;
        if (protectedFrom is { } conferenceDay)
        {
            _stages.Protect(children, conferenceDay, category: null);
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
            _stages.HelpInNeed(children, authorised);
        }
        else if (way < inNeed + care)
        {
            _stages.TakeIntoCare(children, authorised);
        }
        else
        {
            var steppedDown = way < inNeed + care + earlyHelp;
            foreach (
                var assessment in children.SelectMany(child =>
                    child.Assessments.Where(assessment => assessment.Case == child.Case)
                )
            )
            {
                assessment.NoFurtherAction = !steppedDown;
            }

            // A conference is more than an assessment: such a case is not closed "after assessment" (rule 25).
            var reason =
                children.Any(child => child.Conferences.Exists(held => held.Case == child.Case)) ? dice.Code("closure")
                : steppedDown ? "RC9"
                : "RC8";
            Closing.Close(children, authorised.AddDays(dice.Length("closing")), reason);
        }
    }
}
