using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Sources;

public sealed class SourceSpoolTests
{
    private static readonly SourceDelivery Delivery = new()
    {
        Source = SourceKind.AnnexA,
        AuthorityCode = "852",
        AuthorityName = "Anytown",
        AsAt = new DateOnly(2026, 3, 31),
        Name = "lists.xlsx",
    };

    [Fact]
    public void Findings_name_the_sheet_and_row_that_a_row_came_from()
    {
        using var spool = new SourceSpool(Delivery, ExtractFolder.Tables);
        var (plans, care) = (spool.Part("lists.xlsx!List 7"), spool.Part("lists.xlsx!List 8"));
        var people = new SpooledPeople(spool, "pers_dob");
        people.Add(plans, 5, "A", "2015-01-01");
        people.Add(care, 9, "B", "31/02/2015");
        people.Finish();
        spool
            .Table("ssd_cp_plans", "cppl_cp_plan_id", "cppl_person_id", "cppl_cp_plan_start_date")
            .Write(plans, 5, "P", "A", "2026-02-30");
        spool.Count(plans, read: 1, setAside: 0);
        using var store = TestStore.On(Engine.DuckDb);

        Import(store, spool);

        var findings = new ExtractFindingStore(store.Database).Read("852");
        Assert.Contains(
            findings,
            each => each is { File: "lists.xlsx!List 7", Line: 5, Column: "cppl_cp_plan_start_date" }
        );
        Assert.Contains(findings, each => each is { File: "lists.xlsx!List 8", Line: 9, Column: "pers_dob" });
        Assert.Equal(
            (1, 0),
            new SourceStore(store.Database).Parts("852").Select(part => (part.Accepted, part.SetAside)).First()
        );
        Assert.All(
            new SourceStore(store.Database).Tables("852"),
            table => Assert.Equal((SourceKind.AnnexA, Delivery.AsAt), (table.Source, table.AsAt))
        );
    }

    [Fact]
    public void A_child_named_twice_is_one_person_and_what_contradicts_the_first_naming_is_a_finding()
    {
        using var spool = new SourceSpool(Delivery, ExtractFolder.Tables);
        var part = spool.Part("lists.xlsx!List 1");
        var people = new SpooledPeople(spool, "pers_sex", "pers_dob");
        people.Add(part, 2, "A", "F", "");
        people.Add(part, 3, "A", "M", "2015-01-01");
        people.Finish();
        using var store = TestStore.On(Engine.DuckDb);

        var summary = Import(store, spool);

        Assert.Equal(1, summary.Tables.Single(table => table.Table == "ssd_person").Accepted);
        var finding = Assert.Single(
            new ExtractFindingStore(store.Database).Read("852"),
            each => each.Rule == "contradiction"
        );
        Assert.Equal(("pers_sex", "M", 3, "A"), (finding.Column, finding.Value, finding.Line, finding.PersonId));
    }

    private static ExtractSummary Import(TestStore store, SourceSpool spool) =>
        CheckedImport.Into(store.Database, ProductFolders.BesideProgram()).Import(spool.Finish()).Single();
}
