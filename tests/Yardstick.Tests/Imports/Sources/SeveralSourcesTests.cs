using Dapper;
using Yardstick.Core;
using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Sources;
using Yardstick.Tests.Extracts;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Sources;

/// <summary>A month-end extract and a workbook of Annex A of the same council, one beside the other.</summary>
public sealed class SeveralSourcesTests : IDisposable
{
    private static readonly Lazy<Product> Known = new(() => Product.LoadForRecords());

    private readonly TemporaryFolder _folder = new();
    private readonly TestStore _store = TestStore.On(Engine.DuckDb);
    private readonly ExtractArchive _archive;

    public SeveralSourcesTests() => _archive = new ExtractArchive(_folder.PathOf("archive"));

    [Fact]
    public void Each_table_comes_whole_from_the_first_source_and_children_are_added()
    {
        ImportExtract();
        ImportWorkbook();

        // The extract knows A and Z and one plan of A; the workbook adds B, C and E, contacts, and no plan.
        Assert.Equal(["A", "B", "C", "E", "Z"], Rows("select pers_person_id from extract_ssd_person order by 1"));
        Assert.Equal(["P1"], Rows("select cppl_cp_plan_id from extract_ssd_cp_plans"));
        Assert.Equal("2", Rows("select cast(count(*) as text) from extract_ssd_contacts").Single());
        var from = new SourceStore(_store.Database).Tables("852").ToDictionary(table => table.Table);
        Assert.Equal(SourceKind.StandardExtract, from["ssd_cp_plans"].Source);
        Assert.Equal(new DateOnly(2026, 4, 2), from["ssd_cp_plans"].AsAt);
        Assert.Equal(SourceKind.AnnexA, from["ssd_contacts"].Source);
    }

    [Fact]
    public void The_order_in_which_they_are_delivered_makes_no_difference()
    {
        ImportWorkbook();
        ImportExtract();

        Assert.Equal(["A", "B", "C", "E", "Z"], Rows("select pers_person_id from extract_ssd_person order by 1"));
        Assert.Equal(["P1"], Rows("select cppl_cp_plan_id from extract_ssd_cp_plans"));
    }

    [Fact]
    public void What_they_say_differently_of_a_child_is_a_finding()
    {
        ImportExtract();
        ImportWorkbook();

        // The extract has A born a day later, and the plan begun on 13 January instead of the 12th; sex and ethnicity are the same.
        Assert.Equal(
            [
                "pers_dob A 2015-05-01 annex-a.xlsx!contacts 4",
                "cppl_cp_plan_start_date A 2026-01-12 annex-a.xlsx!List 7 CP 2",
            ],
            new ExtractFindingStore(_store.Database)
                .Read("852")
                .Where(finding => finding.Rule == "105")
                .OrderByDescending(finding => finding.Table, StringComparer.Ordinal)
                .Select(finding => $"{finding.Column} {finding.PersonId} {finding.Value} {finding.File} {finding.Line}")
        );
    }

    [Fact]
    public void A_council_may_let_another_source_come_first_for_a_table()
    {
        ImportExtract();
        new SourcePrecedence(_store.Database, Known.Value.Rules.Tables, TimeProvider.System).Set(
            "852",
            "ssd_cp_plans",
            SourceKind.AnnexA,
            "analyst@example.org"
        );

        ImportWorkbook();

        Assert.Equal("3", Rows("select cast(count(*) as text) from extract_ssd_cp_plans").Single());
        Assert.Equal(
            ["Precedence of sources changed"],
            Rows("select what from change_log where subject = 'source-precedence'")
        );
    }

    [Fact]
    public void Without_a_copy_of_the_other_source_nothing_is_lost()
    {
        using var extract = Extract();
        CheckedImport.Into(_store.Database, Known.Value.Rules).Import(extract.Path);

        var refused = Assert.Throws<ExtractRefused>(() => ImportWorkbook());

        Assert.Equal(ExtractRefusal.NoCopy, refused.Reason);
        Assert.Equal(["A", "Z"], Rows("select pers_person_id from extract_ssd_person order by 1"));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private static ExtractFolder Extract() =>
        new ExtractFolder(cut: "2026-04-02")
            .Write(
                "ssd_person.csv",
                "pers_person_id,pers_sex,pers_ethnicity,pers_dob",
                "A,M,WBRI,2015-05-02",
                "Z,F,WBRI,2016-01-01"
            )
            .Write("ssd_cp_plans.csv", "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date", "P1,A,2026-01-13");

    private void ImportExtract()
    {
        using var extract = Extract();
        CheckedImport.Into(_store.Database, Known.Value.Rules, archive: _archive).Import(extract.Path);
    }

    private void ImportWorkbook() =>
        new SourceImport(_store.Database, Known.Value, archive: _archive).Import(
            AnnexAWorkbook.Dirty().Save(_folder.PathOf("annex-a.xlsx")),
            AnnexAWorkbook.Delivery()
        );

    private IReadOnlyList<string> Rows(string sql)
    {
        using var connection = _store.Database.OpenConnection();
        return [.. connection.Query<string>(sql)];
    }
}
