using Dapper;
using Yardstick.Core;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Sources;
using Yardstick.Tests.Extracts;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Sources;

public sealed class AnnexAImportTests : IClassFixture<AnnexAStore>
{
    private readonly AnnexAStore _store;

    public AnnexAImportTests(AnnexAStore store) => _store = store;

    [Fact]
    public void Every_row_of_every_list_is_accepted_or_set_aside()
    {
        // List 7: seven rows below the headings; no child, a repeat, the headings again, no start = 4 set aside. List 1: an impossible day of
        // contact is the record's own, so that one is set aside.
        Assert.Equal(
            [("annex-a.xlsx!List 7 CP", 7L, 3L, 4L), ("annex-a.xlsx!contacts", 3L, 2L, 1L)],
            _store
                .Summary.Parts.Select(part => (part.File, part.Read, part.Accepted, part.SetAside))
                .OrderBy(part => part.File, StringComparer.Ordinal)
        );
        Assert.All(_store.Summary.Tables, table => Assert.Equal(0, table.SetAside));
    }

    [Fact]
    public void Days_are_read_as_serial_numbers_as_text_and_behind_a_format()
    {
        Assert.Equal(
            ["A 2026-01-12", "B 2025-11-03", "C 2025-10-01 2026-02-15"],
            _store.Rows(
                "select cppl_person_id || ' ' || cast(cppl_cp_plan_start_date as text) || coalesce(' ' || cast(cppl_cp_plan_end_date as text), '') from extract_ssd_cp_plans order by 1"
            )
        );

        // 46092 is 11 March 2026 and 43101 is 1 January 2018; 31 February is no day.
        Assert.Equal(
            ["A 2026-03-11", "E 2026-03-05"],
            _store.Rows(
                "select cont_person_id || ' ' || cast(cont_contact_date as text) from extract_ssd_contacts order by 1"
            )
        );
        Assert.Equal(
            ["A 2015-05-01", "B 2018-01-01", "C 2012-06-03", "E"],
            _store.Rows(
                "select pers_person_id || coalesce(' ' || cast(pers_dob as text), '') from extract_ssd_person order by 1"
            )
        );
    }

    [Fact]
    public void Codes_keep_what_they_say_beyond_the_category_of_the_workbook()
    {
        Assert.Equal(
            ["A 2A", "E 6"],
            _store.Rows("select cont_person_id || ' ' || cont_contact_source_code from extract_ssd_contacts order by 1")
        );
        Assert.Equal(
            ["A M WBRI", "B F WBRI", "C F", "E F WBRI"],
            _store.Rows(
                "select pers_person_id || ' ' || pers_sex || coalesce(' ' || pers_ethnicity, '') from extract_ssd_person order by 1"
            )
        );
        Assert.Equal(
            ["A NEG", "B -", "C NEG"],
            _store.Rows(
                "select cppl_person_id || ' ' || coalesce(cppl_cp_plan_latest_category, '-') from extract_ssd_cp_plans order by 1"
            )
        );
        Assert.Equal(
            ["A NONE", "B LD", "C NONE"],
            _store.Rows("select disa_person_id || ' ' || disa_disability_code from extract_ssd_disability order by 1")
        );
    }

    [Fact]
    public void What_reading_finds_names_the_sheet_the_row_and_the_cell()
    {
        var findings = _store.Findings;
        Assert.Contains(
            findings,
            each =>
                each is { File: "annex-a.xlsx!List 7 CP", Line: 4, Column: "Ethnicity", Value: "Klingon", Rule: "code" }
        );
        Assert.Contains(findings, each => each is { File: "annex-a.xlsx!List 7 CP", Line: 5, Rule: "5" });
        Assert.Contains(
            findings,
            each => each is { File: "annex-a.xlsx!List 7 CP", Line: 6, Rule: "repeated", RecordId: "A" }
        );
        Assert.Contains(
            findings,
            each => each is { File: "annex-a.xlsx!List 7 CP", Line: 8, Rule: "incomplete", RecordId: "D" }
        );
        Assert.Contains(
            findings,
            each =>
                each
                    is {
                        File: "annex-a.xlsx!contacts",
                        Line: 3,
                        Column: "Date of Birth",
                        Value: "31/02/2016",
                        Rule: "4"
                    }
        );
        Assert.Contains(findings, each => each is { Rule: "ignored", Value: "Notes" });
        Assert.Contains(findings, each => each is { Rule: "ignored", Value: "Cover" });
        Assert.Contains(findings, each => each is { Rule: "ignored", Value: "Old" });
    }

    [Fact]
    public void What_nobody_has_said_the_meaning_of_is_kept_as_a_question()
    {
        var asked = new MappingStore(_store.Store.Database, TimeProvider.System).Of("852");
        Assert.Equal(
            [
                (MappingKind.Code, "ethnicity", "Klingon"),
                (MappingKind.Heading, "1", "Notes"),
                (MappingKind.Sheet, "", "Cover"),
                (MappingKind.Team, "", "Team North"),
                (MappingKind.Team, "", "Team South"),
            ],
            asked.Select(mapping => (mapping.Kind, mapping.Scope, mapping.Found))
        );
        Assert.All(asked, mapping => Assert.Null(mapping.Meaning));
    }
}

/// <summary>The dirty workbook, imported once.</summary>
public sealed class AnnexAStore : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public AnnexAStore()
    {
        var file = AnnexAWorkbook.Dirty().Save(Path.Combine(_folder.Path, "annex-a.xlsx"));
        Product = Product.LoadForRecords();
        Summary = new SourceImport(Store.Database, Product).Import(file, AnnexAWorkbook.Delivery());
        Findings = new ExtractFindingStore(Store.Database).Read("852");
    }

    public TestStore Store { get; } = TestStore.On(Engine.DuckDb);

    public Product Product { get; }

    public ExtractSummary Summary { get; }

    public IReadOnlyList<ExtractFinding> Findings { get; }

    public IReadOnlyList<string> Rows(string sql)
    {
        using var connection = Store.Database.OpenConnection();
        return [.. connection.Query<string>(sql)];
    }

    public void Dispose()
    {
        Store.Dispose();
        _folder.Dispose();
    }
}
