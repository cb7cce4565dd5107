using Yardstick.Core.Extracts.Generating.Rows;
using static Yardstick.Core.Extracts.Generating.Errors.Planter;

namespace Yardstick.Core.Extracts.Generating.Errors;

/// <summary>Rules 3 to 14: codes, dates and persons.</summary>
internal static class PersonPlanters
{
    public static IReadOnlyList<Planter> All { get; } =
    [
        Change(3, "ssd_person", "pers_ethnicity", "WXXX"),
        Change(3, "ssd_cin_episodes", "cine_cin_primary_need_code", "N77"),
        Change(20, "ssd_cin_episodes", "cine_referral_source_code", "7Z"),
        Change(4, "ssd_cin_assessments", "cina_assessment_start_date", "31/02/2023"),
        Change(4, "ssd_cin_visits", "cinv_cin_visit_date", "1899-12-30"),
        Change(4, "local_supervision", "supervision_date", (_, book) => book.ExtractDate.AddYears(1)),
        new(
            6,
            "ssd_person",
            "pers_person_id",
            (_, _) => true,
            (row, book) =>
            {
                var second = row.Copy();
                book.Rows.Add(second);
                return second;
            }
        ),
        Blank(7, "ssd_person", "pers_dob"),
        Change(7, "ssd_person", "pers_expected_dob", (row, _) => row["pers_dob"].Date) with
        {
            Suits = (row, _) => row["pers_dob"].Date is not null && row["pers_expected_dob"].IsEmpty,
        },
        Change(8, "ssd_person", "pers_expected_dob", (_, book) => book.ExtractDate.AddDays(400))
            .Where((row, _) => row["pers_dob"].IsEmpty),
        // A birth that nobody has entered.
        new(
            8,
            "ssd_person",
            "pers_expected_dob",
            (row, book) => row["pers_dob"].Date < book.ExtractDate.AddDays(-60),
            (row, _) =>
            {
                row["pers_expected_dob"] = row["pers_dob"];
                row["pers_dob"] = default;
                return row;
            }
        ),
        Blank(10, "ssd_person", "pers_sex"),
        Blank(11, "ssd_person", "pers_ethnicity").Where(HasLongOpenCase),
        Blank(12, "ssd_disability", "disa_disability_code"),
        Change(12, "ssd_disability", "disa_disability_code", "NONE") with
        {
            Suits = (row, _) => row["disa_disability_code"].Text is not (null or "NONE"),
            Plant = (row, book) =>
            {
                var second = row.Copy();
                second["disa_table_id"] = row.RecordId + "X";
                second["disa_disability_code"] = "NONE";
                book.Rows.Add(second);
                return second;
            },
        },
        new(
            14,
            "ssd_person",
            "pers_death_date",
            (row, book) =>
                row["pers_dob"].Date is not null && row["pers_death_date"].IsEmpty && FirstVisit(row, book) is not null,
            (row, book) =>
            {
                row["pers_death_date"] = FirstVisit(row, book)!.Value.AddDays(-1);
                return row;
            }
        ),
    ];

    /// <summary>Referred more than 20 working days, bank holidays included, before the extract, and not closed.</summary>
    private static bool HasLongOpenCase(Row person, RowBook book) =>
        CasePlanters
            .Others(person, book, "ssd_cin_episodes", "cine_person_id", "pers_person_id")
            .Any(episode =>
                episode["cine_close_date"].IsEmpty && episode["cine_referral_date"].Date < book.ExtractDate.AddDays(-40)
            );

    /// <summary>A visit that is to have happened after the death.</summary>
    private static DateOnly? FirstVisit(Row person, RowBook book) =>
        book
            .Rows.Where(row => row.Table.Name == "ssd_cin_visits" && row["cinv_person_id"].Text == person.RecordId)
            .Select(row => row["cinv_cin_visit_date"].Date)
            .FirstOrDefault(day => day > person["pers_dob"].Date?.AddDays(30));
}
