using Yardstick.Core.Extracts.Generating.Care;
using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>What is held while a child is looked after: visits, reviews, and the times it goes missing.</summary>
internal static class CareEventRows
{
    public static void Add(RowBook book, Child child, CarePeriod period, Dice dice)
    {
        AddVisits(book, child, period, dice.Fork("visits"));
        AddReviews(book, child, period, dice.Fork("reviews"));
        AddMissing(book, child, period, dice.Fork("missing"));
    }

    /// <summary>In the first week of each placement, then every few weeks; less often, as agreed, once a placement is settled.</summary>
    private static void AddVisits(RowBook book, Child child, CarePeriod period, Dice dice)
    {
        var number = 0;
        foreach (
            var placement in period.Placements.Where(placement => !placement.IsTemporary && book.Knows(placement.Start))
        )
        {
            var own = dice.Fork(placement.Id);
            var settled = placement.Start.AddYears(1);
            var settles = settled < placement.End && placement.Type[0] == 'U' && own.Happens(0.5);
            var busyUntil = settles ? settled : placement.End;
            var days = own.Every(
                "care_visit",
                "visit_missed",
                placement.Start.AddDays(own.Between(1, 7)),
                busyUntil,
                book.ExtractDate
            );
            foreach (var day in days)
            {
                AddVisit(book, child, period, ++number, day, own);
            }

            if (settles)
            {
                Agree(book, child, placement, settled, own);
                var rare = own.Every(
                    "care_visit_settled",
                    "visit_missed",
                    settled.AddDays(40),
                    placement.End,
                    book.ExtractDate
                );
                foreach (var day in rare)
                {
                    AddVisit(book, child, period, ++number, day, own);
                }
            }
        }
    }

    private static void Agree(RowBook book, Child child, Placement placement, DateOnly from, Dice dice) =>
        book.Add(
            "local_visit_agreement",
            from,
            ("person_id", child.Id),
            ("cohort", "CLA"),
            ("interval_days", dice.Number("interval_days")),
            ("from_date", from),
            ("to_date", book.Known(placement.End))
        );

    private static void AddVisit(RowBook book, Child child, CarePeriod period, int number, DateOnly day, Dice dice)
    {
        var (seen, alone) = dice.Seen();
        book.Add(
            "ssd_cla_visits",
            dice.RecordedOn(day),
            ("clav_cla_visit_id", period.Id + "V" + number),
            ("clav_cla_id", period.Id),
            ("clav_person_id", child.Id),
            ("clav_cla_visit_date", day),
            ("clav_cla_visit_seen", seen),
            ("clav_cla_visit_seen_alone", alone)
        );
    }

    /// <summary>By the 20th working day (here the 26th day), three months later, then at most every six months.</summary>
    private static void AddReviews(RowBook book, Child child, CarePeriod period, Dice dice)
    {
        var before = period.Start;
        for (var number = 1; ; number++)
        {
            var due = number switch
            {
                1 => period.Start.AddDays(26),
                2 => before.AddMonths(3),
                _ => before.AddDays(dice.Length("care_review")),
            };
            var held = due.AddDays(dice.Happens("review_late") ? dice.Between(5, 30) : -dice.Between(0, 6));
            if (held >= period.End || !book.Knows(held))
            {
                return;
            }

            var cancelled = dice.Happens("review_cancelled");
            book.Add(
                "ssd_cla_reviews",
                held,
                ("clar_cla_review_id", period.Id + "R" + number),
                ("clar_cla_id", period.Id),
                ("clar_cla_review_due_date", due),
                ("clar_cla_review_date", held),
                ("clar_cla_review_cancelled", Cell.YesNo(cancelled)),
                (
                    "clar_cla_review_participation",
                    child.AgeOn(held) < 4 ? "PN0" : dice.Code("care_review_participation")
                )
            );
            before = held;
        }
    }

    private static void AddMissing(RowBook book, Child child, CarePeriod period, Dice dice)
    {
        var from = child.Birthday(12) > period.Start ? child.Birthday(12) : period.Start;
        if (!dice.Happens("missing_from_care"))
        {
            return;
        }

        var number = 0;
        for (var day = from.AddDays(dice.Length("missing_between")); day < period.End && book.Knows(day); )
        {
            var back = day.AddDays(dice.Length("missing"));
            back = back < period.End ? back : period.End;
            var returned = book.Knows(back);
            var accepted = dice.Happens(0.7);
            book.Add(
                "ssd_missing",
                day,
                ("miss_table_id", period.Id + "M" + ++number),
                ("miss_person_id", child.Id),
                ("miss_missing_episode_start_date", day),
                ("miss_missing_episode_type", dice.Happens(0.92) ? "M" : "A"),
                ("miss_missing_episode_end_date", book.Known(back)),
                ("miss_missing_rhi_offered", returned ? "Y" : null),
                ("miss_missing_rhi_accepted", returned ? Cell.YesNo(accepted) : default)
            );
            day = back.AddDays(dice.Length("missing_between"));
        }
    }
}
