using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Extract;

/// <summary>How single cells of a delivered file are read.</summary>
public sealed class ExtractCellsTests
{
    [Theory, BothEngines]
    public void A_date_of_31_February_counts_as_not_recorded_and_is_found(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = new ExtractFolder().Write(
            "ssd_cin_visits.csv",
            "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date",
            "V1,P1,2023-02-31",
            "V2,P1,31/02/2023",
            "V3,P1,1823-02-01",
            "V4,P1,2024-02-01"
        );

        folder.Import(store.Database);

        Assert.Equal(
            [null, null, null, new DateOnly(2024, 2, 1)],
            store.Database.Select<DateOnly?>("select cinv_cin_visit_date from extract_ssd_cin_visits order by line_no")
        );
        Assert.Equal(
            [2, 3, 4, 5],
            new ExtractFindingStore(store.Database)
                .Read("852")
                .Where(finding => finding.Rule == "4")
                .Select(finding => finding.Line!.Value)
        );
        var second = new ExtractFindingStore(store.Database).Read("852").Single(finding => finding.RecordId == "V2");
        Assert.Equal(
            ("ssd_cin_visits.csv", "cinv_cin_visit_date", "31/02/2023", "P1", ExtractSeverity.Error),
            (second.File, second.Column, second.Value, second.PersonId, second.Severity)
        );
    }

    [Fact]
    public void A_planned_day_may_lie_after_the_extract()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var folder = new ExtractFolder().Write(
            "ssd_cla_reviews.csv",
            "clar_cla_review_id,clar_cla_id,clar_cla_review_due_date",
            "R1,A1,2023-12-01"
        );

        folder.Import(store.Database);

        Assert.Empty(store.Database.Findings());
    }

    [Theory, BothEngines]
    public void A_quoted_cell_may_hold_commas_marks_and_lines(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = new ExtractFolder().Write(
            "ssd_cin_episodes.csv",
            "cine_referral_id,cine_person_id,cine_referral_outcome_json,cine_referral_date",
            "\"E1\",P1,\"{\"\"NFA_FLAG\"\":\"\"Y\"\",\n\"\"OTHER\"\":\"\"N\"\"}\",2023-01-05",
            "E2,P2,,not a date"
        );

        folder.Import(store.Database);

        Assert.Equal(
            ["{\"NFA_FLAG\":\"Y\",\n\"OTHER\":\"N\"}", null],
            store.Database.Select<string?>(
                "select cine_referral_outcome_json from extract_ssd_cin_episodes order by line_no"
            )
        );
        Assert.Equal(["4 ssd_cin_episodes:4 cine_referral_date"], store.Database.Findings());
    }
}
