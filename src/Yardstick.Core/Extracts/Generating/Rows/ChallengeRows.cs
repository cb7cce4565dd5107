using Yardstick.Core.Extracts.Generating.Care;
using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>What the reviewing officer of a child in care challenged, and when it was put right.</summary>
internal static class ChallengeRows
{
    public static void Add(RowBook book, Child child, CarePeriod period, Dice dice)
    {
        var number = 0;
        for (
            var raised = period.Start.AddDays(dice.Length("challenge_between"));
            raised < period.End && book.Knows(raised);
            raised = raised.AddDays(dice.Length("challenge_between"))
        )
        {
            var resolved = raised.AddDays(dice.Length("challenge_open"));
            resolved = resolved < period.End ? resolved : period.End;
            book.Add(
                "local_reviewing_challenge",
                raised,
                ("challenge_id", period.Id + "Q" + ++number),
                ("person_id", child.Id),
                ("raised_date", raised),
                ("stage", dice.Code("challenge_stage")),
                ("subject", dice.Code("challenge_subject")),
                ("resolved_date", book.Known(resolved)),
                ("outcome", book.Once(resolved, dice.Code("challenge_outcome")))
            );
        }
    }
}
