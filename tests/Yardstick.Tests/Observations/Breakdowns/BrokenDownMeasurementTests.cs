using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Tests.Extracts.Generating;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations.Breakdowns;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class BrokenDownMeasurementTests
{
    private static readonly Month July = new(2023, 7);

    [Theory]
    [InlineData(1, Engine.DuckDb)]
    [InlineData(2, Engine.DuckDb)]
    [InlineData(3, Engine.PostgreSql)]
    public void Every_breakdown_adds_up_to_its_total_in_every_area(ulong seed, Engine engine)
    {
        using var invented = InventedExtract.Of(
            InventedExtract.Small with
            {
                Children = 40,
                Years = 1,
                Seed = seed,
                Errors = 0.05,
            }
        );
        using var council = new MeasuredCouncil(engine, invented.Folder);

        var rows = council
            .BrokenDown.Measure(council.Extract, MeasuredCouncil.Catalogue, Month.RunEnding(July, 2))
            .ToList();

        var parts = rows.Where(row => row.Breakdown is not ("all" or "final_grade"))
            .ToLookup(row => (row.Indicator, row.PeriodEnd, row.AreaLevel, row.AreaId));
        var divided = parts.Select(part => part.Key.Indicator).ToHashSet();
        var totals = rows.Where(row => row.Breakdown == "all" && divided.Contains(row.Indicator)).ToList();
        Assert.Equal(
            [],
            from total in totals
            from breakdown in parts[(total.Indicator, total.PeriodEnd, total.AreaLevel, total.AreaId)]
                .GroupBy(row => row.Breakdown)
            let sum = (breakdown.Sum(row => row.Numerator), breakdown.Sum(row => row.Denominator ?? 0))
            where sum != (total.Numerator, total.Denominator ?? 0)
            select $"{total.Indicator} {total.PeriodEnd} {total.AreaId} {breakdown.Key}: {sum}, total {total.Numerator} of {total.Denominator}"
        );
        Assert.Equal(
            [],
            totals
                .Where(total => total.Numerator > 0)
                .Where(total =>
                    parts[(total.Indicator, total.PeriodEnd, total.AreaLevel, total.AreaId)]
                        .Select(row => row.Breakdown)
                        .Distinct()
                        .Count() != 9
                )
                .Select(total => $"{total.Indicator} {total.PeriodEnd} {total.AreaId} lacks a breakdown")
        );
        Assert.True(divided.Count > 80);
    }

    [Theory, BothEngines]
    public void A_flow_is_broken_down_on_the_day_of_the_event_and_stock_at_the_month_end(Engine engine)
    {
        // Ten years old on 20 July: nine at the referral, ten when the month ends.
        using var folder = new ExtractFolder()
            .Write("ssd_person.csv", "pers_person_id,pers_dob", "A,2013-07-20")
            .Write("ssd_cin_episodes.csv", "cine_referral_id,cine_person_id,cine_referral_date", "R,A,2023-07-10");
        using var council = new MeasuredCouncil(engine, folder.Path);

        var rows = council.BrokenDown.Measure(
            council.Extract,
            [MeasuredCouncil.Indicator("referrals_n"), MeasuredCouncil.Indicator("cin_all_n")],
            [July]
        );

        Assert.Equal(
            ["cin_all_n 10-15 1", "referrals_n 5-9 1"],
            rows.Where(row => row is { Breakdown: "age_band", AreaLevel: "authority" })
                .Select(row => $"{row.Indicator} {row.Category} {row.Numerator}")
        );
    }

    [Theory, BothEngines]
    public void What_ends_is_broken_down_on_the_day_before(Engine engine)
    {
        using var folder = new ExtractFolder()
            .Write("ssd_person.csv", "pers_person_id,pers_dob", "A,2005-07-20")
            .Write(
                "ssd_cp_plans.csv",
                "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_latest_category",
                "P,A,2023-01-01,2023-07-20,NEG"
            );
        using var council = new MeasuredCouncil(engine, folder.Path);

        var rows = council.BrokenDown.Measure(council.Extract, [MeasuredCouncil.Indicator("cpp_ceased_n")], [July]);

        Assert.Equal(
            ["age_band 16-17", "category_of_abuse Neglect"],
            rows.Where(row => row.AreaLevel == "authority" && row.Breakdown is "age_band" or "category_of_abuse")
                .Select(row => $"{row.Breakdown} {row.Category}")
        );
    }

    [Theory, BothEngines]
    public void A_grade_is_a_share_of_all_audits_moderated(Engine engine)
    {
        using var folder = new ExtractFolder()
            .Write("ssd_person.csv", "pers_person_id,pers_dob", "A,2013-07-20")
            .Write(
                "local_audit.csv",
                "audit_id,person_id,completed_date,moderated_date,final_grade",
                "1,A,2023-02-01,2023-02-10,Good",
                "2,A,2023-03-01,2023-03-10,Good",
                "3,A,2023-04-01,2023-04-10,Inadequate",
                "4,A,2023-05-01,2023-05-10,"
            );
        using var council = new MeasuredCouncil(engine, folder.Path);
        var grades = MeasuredCouncil.Indicator("audit_grade_pct");

        var rows = council.BrokenDown.Measure(council.Extract, [grades], [July]).ToList();

        Assert.Equal(
            [
                "all all 4 of 4: 100",
                "final_grade Good 2 of 4: 50",
                "final_grade Inadequate 1 of 4: 25",
                "final_grade not graded 1 of 4: 25",
            ],
            rows.Where(row => row.AreaLevel == "authority")
                .Select(row => $"{row.Breakdown} {row.Category} {row.Numerator} of {row.Denominator}: {row.Value}")
        );
        Assert.Empty(council.Measurement.Measure(council.Extract, [grades], [July]));
    }

    [Fact]
    public void A_breakdown_whose_table_is_absent_is_not_written_and_says_why()
    {
        using var folder = new ExtractFolder()
            .Write("ssd_person.csv", "pers_person_id,pers_dob", "A,2013-07-20")
            .Write("ssd_cin_episodes.csv", "cine_referral_id,cine_person_id,cine_referral_date", "R,A,2023-07-10");
        using var council = new MeasuredCouncil(Engine.DuckDb, folder.Path);

        var rows = council.BrokenDown.Measure(council.Extract, [MeasuredCouncil.Indicator("referrals_n")], [July]);

        Assert.Equal(
            ["age_band", "all", "ethnicity", "sex"],
            rows.Select(row => row.Breakdown).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            "uasc is not written: the extract lacks ssd_immigration_status.",
            council.BrokenDown.Absent(council.Extract)
        );
    }

    [Fact]
    public void The_columns_breakdown_and_category_come_last()
    {
        using var writer = new StringWriter();
        using (var csv = new ObservationsCsv(writer, severalAuthorities: false, breakdowns: true))
        {
            csv.Write([
                new Observation
                {
                    AuthorityCode = "852",
                    Indicator = "cpp_n",
                    PeriodEnd = July.LastDay,
                    AreaLevel = "authority",
                    AreaId = "852",
                    Numerator = 2,
                    Value = 2,
                    Status = ObservationStatus.Ok,
                    Breakdown = "sex",
                    Category = "male",
                },
            ]);
        }

        Assert.Equal(
            "indicator,period_end,area_level,area_id,numerator,denominator,value,status,breakdown,category\ncpp_n,2023-07-31,authority,852,2,,2,ok,sex,male\n",
            writer.ToString()
        );
    }
}
