using Yardstick.Core.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Extract;

public sealed class ExtractFindingTests
{
    private const string Headings = "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date";

    [Theory, BothEngines]
    public void A_finding_is_new_then_open_then_resolved_then_gone(Engine engine)
    {
        using var store = TestStore.On(engine);
        Import(store, "2023-06-05", "V1,P1,soon", "V2,P1,2023-05-01");
        Assert.Equal(["V1 new 2023-06-05"], States(store));

        Import(store, "2023-07-05", "V1,P1,soon", "V2,P1,later");
        Assert.Equal(["V1 open 2023-06-05", "V2 new 2023-07-05"], States(store));

        Import(store, "2023-08-04", "V1,P1,2023-05-01", "V2,P1,later");
        Assert.Equal(["V1 resolved 2023-06-05", "V2 open 2023-07-05"], States(store));

        Import(store, "2023-09-05", "V1,P1,2023-05-01", "V2,P1,later");
        Assert.Equal(["V2 open 2023-07-05"], States(store));
    }

    [Theory, BothEngines]
    public void The_same_extract_twice_changes_no_finding(Engine engine)
    {
        using var store = TestStore.On(engine);
        Import(store, "2023-06-05", "V1,P1,soon", "V2,P1,later");
        for (var time = 0; time < 2; time++)
        {
            Import(store, "2023-07-05", "V1,P1,soon", "V2,P1,2023-05-01", "V3,P1,never");
            Assert.Equal(["V1 open 2023-06-05", "V2 resolved 2023-06-05", "V3 new 2023-07-05"], States(store));
        }
    }

    [Fact]
    public void A_finding_that_a_corrected_delivery_of_the_same_day_lacks_was_never_there()
    {
        using var store = TestStore.On(Engine.DuckDb);
        Import(store, "2023-07-05", "V1,P1,soon");

        Import(store, "2023-07-05", "V1,P1,2023-05-01");

        Assert.Empty(States(store));
    }

    [Fact]
    public void Findings_are_written_in_the_columns_of_the_contract()
    {
        using var store = TestStore.On(Engine.DuckDb);
        Import(store, "2023-07-05", "V1,P1,\"3, rue\"");
        using var text = new StringWriter();

        FindingsCsv.Write(text, new ExtractFindingStore(store.Database).Read("852"));

        Assert.Equal(
            "severity,rule,table,file,line,column,value,record_id,team_id,first_seen,status,message\n"
                + "E,4,ssd_cin_visits,ssd_cin_visits.csv,2,cinv_cin_visit_date,\"3, rue\",V1,,2023-07-05,new,"
                + "\"'3, rue' is no date and counts as not recorded: correct it, and export dates as yyyy-MM-dd.\"\n",
            text.ToString()
        );
    }

    private static void Import(TestStore store, string cut, params string[] rows)
    {
        using var folder = new ExtractFolder(cut: cut).Write("ssd_cin_visits.csv", [Headings, .. rows]);
        folder.Import(store.Database);
    }

    private static IReadOnlyList<string> States(TestStore store) =>
        [
            .. new ExtractFindingStore(store.Database)
                .Read("852")
                .OrderBy(finding => finding.RecordId, StringComparer.Ordinal)
                .Select(finding => $"{finding.RecordId} {finding.Status.Word()} {finding.FirstSeen:yyyy-MM-dd}"),
        ];
}
