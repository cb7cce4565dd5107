using System.Text.Json;
using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>Assessments with their factors, and the visits made for them.</summary>
internal static class AssessmentRows
{
    public static void Add(RowBook book, Child child, Func<DateOnly, string?> teamOn)
    {
        foreach (var assessment in child.Assessments)
        {
            var dice = child.Dice.Fork(assessment.Id);
            var outcome = assessment.NoFurtherAction ? "NFA_FLAG" : "PROV_OF_SERVICES_FLAG";
            book.Add(
                "ssd_cin_assessments",
                assessment.Start,
                ("cina_assessment_id", assessment.Id),
                ("cina_person_id", child.Id),
                ("cina_referral_id", assessment.Case.Id),
                ("cina_assessment_start_date", assessment.StartRecorded ? assessment.Start : default(DateOnly?)),
                ("cina_assessment_child_seen", "Y"),
                ("cina_assessment_auth_date", book.Known(assessment.Authorised)),
                ("cina_assessment_outcome_json", book.Once(assessment.Authorised, FrontDoorRows.Flag(outcome))),
                (
                    "cina_assessment_outcome_nfa",
                    book.Once(assessment.Authorised, Cell.YesNo(assessment.NoFurtherAction))
                ),
                // The team stands on the assessment once it is complete; now and then nobody fills it in.
                (
                    "cina_assessment_team",
                    book.Once(assessment.Authorised, dice.Happens(0.9) ? teamOn(assessment.Start) : default)
                )
            );
            AddFactors(book, assessment, dice);
            AddVisits(book, child, assessment, dice);
        }
    }

    private static void AddFactors(RowBook book, Assessment assessment, Dice dice)
    {
        var factors = new SortedSet<string>(StringComparer.Ordinal);
        for (var count = dice.Number("factors_in_assessment"); count > 0; count--)
        {
            factors.Add(dice.Code("assessment_factor"));
        }

        book.Add(
            "ssd_assessment_factors",
            assessment.Authorised,
            ("cinf_table_id", "AF" + assessment.Id),
            ("cinf_assessment_id", assessment.Id),
            ("cinf_assessment_factors_json", JsonSerializer.Serialize(factors))
        );
    }

    private static void AddVisits(RowBook book, Child child, Assessment assessment, Dice dice)
    {
        var first = assessment.Start.AddDays(dice.Length("assessment_visit"));
        var number = 0;
        foreach (var day in dice.Every("in_need_visit", "visit_missed", first, assessment.Authorised, book.ExtractDate))
        {
            InNeedRows.AddVisit(book, child, assessment.Id + "V" + ++number, day, dice);
        }
    }
}
