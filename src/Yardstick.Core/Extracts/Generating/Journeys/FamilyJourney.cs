namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>Everything that the authority lives through with one family, from the first contact to the day of the extract.</summary>
internal sealed class FamilyJourney(Family family, Setting setting)
{
    private const int MostReturns = 14;
    private readonly CaseJourney _cases = new(family, setting);
    private readonly EarlyHelpJourney _earlyHelp = new(family);

    public void Begin(Arrival arrival, DateOnly day)
    {
        var dice = family.Dice.Fork("arrival");
        switch (arrival)
        {
            case Arrival.FirstContact:
                ComeBack(day, visit: 0);
                break;
            case Arrival.TransferIn:
                Contact(family.Children, day, "5C", ContactOutcome.Referral);
                _cases.TransferIn(day, family.Children);
                ComeBack(Free(day), visit: 1);
                break;
            case Arrival.Disability:
                ComeBack(Refer(day, [family.Children[0]], dice.Code("referral_source")), visit: 1);
                break;
            case Arrival.AsylumSeeking:
                Refer(day, family.Children, "6");
                break;
        }

        foreach (var child in family.Children)
        {
            ContactsOfKnownCases(child);
        }
    }

    /// <summary>Contacts follow each other while the family comes back; the children at home and not in a case are their subject.</summary>
    private void ComeBack(DateOnly day, int visit)
    {
        while (true)
        {
            var dice = family.Dice.Fork("visit").Fork(visit);
            if (visit > 0)
            {
                if (visit > MostReturns || day >= setting.Horizon || !dice.Happens("family_comes_back"))
                {
                    return;
                }

                day = day.AddDays(dice.Length("family_comes_back"));
            }

            var present = family.Children.Where(child => IsPresent(child, day)).ToList();
            if (day > setting.Horizon || present.Count == 0)
            {
                return;
            }

            var involved = present.Where(_ => dice.Happens("child_in_contact")).ToList();
            day = Meet(day, involved.Count > 0 ? involved : present[..1], dice, known: visit > 0);
            visit++;
        }
    }

    /// <returns>The day from which the family may come back.</returns>
    private DateOnly Meet(DateOnly day, IReadOnlyList<Child> children, Dice dice, bool known)
    {
        var way = dice.Share();
        var source = dice.Code("referral_source");
        var referral = dice.Chance(known ? "known_family_becomes_referral" : "contact_becomes_referral");
        if (way < referral)
        {
            return Refer(day, children, source);
        }

        if (way < referral + dice.Chance("contact_becomes_early_help"))
        {
            Contact(children, day, source, ContactOutcome.EarlyHelp);
            return HelpEarly(day, children);
        }

        Contact(children, day, source, dice.Happens(0.5) ? ContactOutcome.Advice : ContactOutcome.NoFurtherAction);
        return day;
    }

    private DateOnly Refer(DateOnly day, IReadOnlyList<Child> children, string source)
    {
        Contact(children, day, source, ContactOutcome.Referral);
        var closed = _cases.Open(day, children, source);
        var steppedDown = children
            .Where(child => child.Case.Reason == "RC9" && child.Case.Closed <= setting.Horizon)
            .ToList();
        return steppedDown.Count > 0 ? HelpEarly(steppedDown[0].Case.Closed, steppedDown) : Free(closed);
    }

    private DateOnly HelpEarly(DateOnly day, IReadOnlyList<Child> children)
    {
        var (end, stepsUp) = _earlyHelp.Help(day, children);
        var steppedUp = children.Where(child => IsPresent(child, end)).ToList();
        return stepsUp && end <= setting.Horizon && steppedUp.Count > 0 ? Refer(end, steppedUp, "5D") : end;
    }

    private static void Contact(IReadOnlyList<Child> children, DateOnly day, string source, ContactOutcome outcome)
    {
        foreach (var child in children)
        {
            Add(child, "CT", day, source, outcome);
        }
    }

    /// <summary>News of a child whose case is open, from the police or the school.</summary>
    private void ContactsOfKnownCases(Child child)
    {
        foreach (var known in child.Referrals)
        {
            var dice = child.Dice.Fork("known case").Fork(known.Day.DayNumber);
            var until = known.Closed < child.ChildhoodEnd ? known.Closed : child.ChildhoodEnd;
            for (
                var day = known.Day.AddDays(dice.Length("contact_while_open"));
                day < until && day <= setting.Horizon;
                day = day.AddDays(dice.Length("contact_while_open"))
            )
            {
                Add(child, "CK", day, dice.Happens(0.6) ? "6" : "2A", ContactOutcome.KnownCase);
            }
        }
    }

    private static void Add(Child child, string prefix, DateOnly day, string source, ContactOutcome outcome)
    {
        var id = child.NextId(prefix);
        var leadsOn = outcome is ContactOutcome.Referral or ContactOutcome.EarlyHelp;
        child.Contacts.Add(new Contact(id, day, source, outcome, leadsOn ? day : child.Dice.Fork(id).RecordedOn(day)));
    }

    private static bool IsPresent(Child child, DateOnly day) =>
        child.ChildhoodEnd > day
        && !child.HasOpenCase(day)
        && !(child.Referrals.Count > 0 && child.Case.Reason is "RC1" or "RC5");

    /// <summary>The day on which the first case of the family is closed; far away while all are open.</summary>
    private DateOnly Free(DateOnly day)
    {
        var closed = family
            .Children.Where(child => child.Referrals.Count > 0)
            .Select(child => child.Case.Closed)
            .DefaultIfEmpty(day)
            .Min();
        return closed < DateOnly.MaxValue.AddYears(-10) ? closed : setting.Horizon;
    }
}
