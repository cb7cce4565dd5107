using Yardstick.Core.Extracts.Generating.Journeys;
using Yardstick.Core.Extracts.Generating.Staff;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>Contacts with their decisions, and the cases that referrals open.</summary>
internal static class FrontDoorRows
{
    public static void Add(RowBook book, Child child, Team frontDoor)
    {
        var dice = child.Dice.Fork("front door");
        foreach (var contact in child.Contacts)
        {
            AddContact(book, child, contact, dice.Fork(contact.Id));
        }

        foreach (var referral in child.Referrals)
        {
            var decision = child.Assessments.Any(assessment => assessment.Case == referral)
                ? "SINGLE_ASSESSMENT_FLAG"
                : "OTHER_OUTCOMES_EXIST_FLAG";
            book.Add(
                "ssd_cin_episodes",
                referral.Day,
                ("cine_referral_id", referral.Id),
                ("cine_person_id", child.Id),
                ("cine_referral_date", referral.Day),
                ("cine_cin_primary_need_code", referral.NoFurtherAction ? default : referral.Need),
                ("cine_referral_source_code", referral.Source),
                ("cine_referral_outcome_json", Flag(referral.NoFurtherAction ? "NFA_FLAG" : decision)),
                ("cine_referral_nfa", Cell.YesNo(referral.NoFurtherAction)),
                ("cine_close_reason", book.Once(referral.Closed, referral.Reason)),
                ("cine_close_date", book.Known(referral.Closed)),
                ("cine_referral_team", frontDoor.On(referral.Day).Id)
            );
        }
    }

    private static void AddContact(RowBook book, Child child, Contact contact, Dice dice)
    {
        var received = contact.Day.ToDateTime(new TimeOnly(dice.Between(8, 18), dice.Between(0, 59)));
        var hours =
            dice.Length("contact_decision_hours") + (dice.Happens("contact_decided_late") ? dice.Between(50, 140) : 0);
        var decided = received.AddHours(hours);
        book.Add(
            "ssd_contacts",
            contact.RecordedOn,
            ("cont_contact_id", contact.Id),
            ("cont_person_id", child.Id),
            ("cont_contact_date", contact.Day),
            ("cont_contact_source_code", contact.Source),
            ("cont_contact_outcome_json", Flag(Outcome(contact.Outcome)))
        );
        if (contact.Outcome != ContactOutcome.KnownCase)
        {
            book.Add(
                "local_contact_decision",
                contact.RecordedOn,
                ("contact_id", contact.Id),
                ("received_at", received),
                ("decided_at", book.Once(DateOnly.FromDateTime(decided), decided))
            );
        }
    }

    /// <summary>One outcome as the dataset writes it.</summary>
    public static string Flag(string name) => $$"""{"{{name}}":"Y"}""";

    private static string Outcome(ContactOutcome outcome) =>
        outcome switch
        {
            ContactOutcome.NoFurtherAction => "NFA_FLAG",
            ContactOutcome.Advice => "ADVICE_FLAG",
            ContactOutcome.Referral => "NEW_REFERRAL_FLAG",
            ContactOutcome.KnownCase => "EXISTING_REFERRAL_FLAG",
            _ => "OTHER_OUTCOMES_EXIST_FLAG",
        };
}
