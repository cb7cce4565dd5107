using Yardstick.Core.Periods;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations;

public sealed class DaysOverTests
{
    /// <summary>
    /// The enquiries of A and B start on Friday 2 June 2023 and are due on the 15th working day after, Friday 23 June. The conference of A was on
    /// the day before its enquiry, that of B on Monday 26 June.
    /// </summary>
    [Theory, BothEngines]
    public void Only_a_late_conference_has_days_over(Engine engine)
    {
        using var folder = new ExtractFolder()
            .Write("ssd_person.csv", "pers_person_id,pers_dob", "A,2015-01-01", "B,2015-01-01")
            .Write("ssd_cp_plans.csv", "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date")
            .Write(
                "ssd_s47_enquiry.csv",
                "s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date",
                "Q1,A,2023-06-02",
                "Q2,B,2023-06-02"
            )
            .Write(
                "ssd_initial_cp_conference.csv",
                "icpc_icpc_id,icpc_person_id,icpc_icpc_date,icpc_s47_enquiry_id",
                "C1,A,2023-06-01,Q1",
                "C2,B,2023-06-26,Q2"
            );
        using var council = new MeasuredCouncil(engine, folder.Path);

        var members = council.Measurement.Members(
            council.Extract,
            [MeasuredCouncil.Indicator("icpc_in_time_pct")],
            [new Month(2023, 6)]
        );

        Assert.Equal(
            [("C1", new DateOnly(2023, 6, 23), null, "not-met"), ("C2", new DateOnly(2023, 6, 23), 3, "late")],
            members.Select(member => (member.RecordId, member.DueDate!.Value, member.DaysOver, member.Reason))
        );
    }
}
