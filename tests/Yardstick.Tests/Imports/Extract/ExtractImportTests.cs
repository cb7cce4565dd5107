using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Extract;

public sealed class ExtractImportTests
{
    [Theory, BothEngines]
    public void Rows_become_typed_values_of_their_case_table(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = new ExtractFolder()
            .Write(
                "SSD_Person.CSV",
                "pers_person_id,pers_sex,pers_dob",
                " P1 ,F,2015-06-02T00:00:00",
                "P2,,2016-02-29 23:59:59.997"
            )
            .Write(
                "ssd_cla_placement.csv",
                "clap_cla_placement_id,clap_person_id,clap_cla_placement_distance",
                "L1,P1,12.5"
            )
            .Write(
                "local_visit_agreement.csv",
                "person_id,cohort,interval_days,from_date,to_date",
                "P1,CLA,28,2023-01-01,"
            )
            .Write(
                "local_contact_decision.csv",
                "contact_id,received_at,decided_at",
                "C1,2023-07-03T16:05:00,2023-07-04 09:30"
            )
            .Write("population.csv", "valid_from,population_0_17,source", "2022-06-30,49388,mid-year 2021");

        var summary = Assert.Single(folder.Import(store.Database));

        Assert.Equal(
            [("P1", "F", new DateOnly(2015, 6, 2)), ("P2", null, new DateOnly(2016, 2, 29))],
            store.Database.Select<(string, string?, DateOnly)>(
                "select pers_person_id, pers_sex, pers_dob from extract_ssd_person where authority_code = '852' order by line_no"
            )
        );
        Assert.Equal(
            12.5m,
            store.Database.Select<decimal>("select clap_cla_placement_distance from extract_ssd_cla_placement").Single()
        );
        Assert.Equal(
            28,
            store.Database.Select<long>("select interval_days from extract_local_visit_agreement").Single()
        );
        Assert.Equal(
            new DateTime(2023, 7, 4, 9, 30, 0, DateTimeKind.Unspecified),
            store.Database.Select<DateTime>("select decided_at from extract_local_contact_decision").Single()
        );
        Assert.Equal(49388, store.Database.Select<long>("select population_0_17 from extract_population").Single());
        Assert.Equal(2, summary.Tables.Single(table => table.Table == "ssd_person").Accepted);
        Assert.Contains("ssd_missing", summary.AbsentTables);
        Assert.Empty(store.Database.Findings());
    }

    [Theory, BothEngines]
    public void Of_a_repeated_record_the_first_row_counts(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = new ExtractFolder().Write(
            "ssd_person.csv",
            "pers_person_id,pers_sex",
            "P1,F",
            "P2,M",
            "P1,M",
            "P3,M"
        );

        var summary = Assert.Single(folder.Import(store.Database));

        Assert.Equal(
            ["F"],
            store.Database.Select<string>("select pers_sex from extract_ssd_person where pers_person_id = 'P1'")
        );
        Assert.Equal(["6 ssd_person:4 pers_person_id"], store.Database.Findings());
        var people = summary.Tables.Single();
        Assert.Equal((4, 3, 1), (people.Read, people.Accepted, people.SetAside));
    }

    [Fact]
    public void Siblings_share_a_family_and_are_no_repeats()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var folder = new ExtractFolder().Write(
            "ssd_family.csv",
            "fami_table_id,fami_family_id,fami_person_id",
            ",F1,P1",
            ",F1,P2",
            ",F1,P2",
            ",F2,P3"
        );

        folder.Import(store.Database);

        Assert.Equal(["repeated ssd_family:4 fami_table_id"], store.Database.Findings());
    }

    [Theory, BothEngines]
    public void A_row_that_belongs_to_nobody_is_set_aside(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = new ExtractFolder().Write(
            "ssd_cin_visits.csv",
            "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date",
            "V1,,2023-02-01",
            ",P1,2023-02-01",
            "V3,P1,2023-02-01,surplus",
            "V4,P1",
            "V5,P1,2023-02-01,",
            "V6,P1,2023-02-01"
        );

        var table = Assert.Single(Assert.Single(folder.Import(store.Database)).Tables);

        Assert.Equal(
            ["V5", "V6"],
            store.Database.Select<string>("select cinv_cin_visit_id from extract_ssd_cin_visits order by line_no")
        );
        Assert.Equal((6, 2, 4), (table.Read, table.Accepted, table.SetAside));
        Assert.Equal(
            [
                "5 ssd_cin_visits:2 cinv_person_id",
                "incomplete ssd_cin_visits:3 cinv_cin_visit_id",
                "misshapen ssd_cin_visits:4",
                "misshapen ssd_cin_visits:5",
            ],
            store.Database.Findings().Order(StringComparer.Ordinal)
        );
    }

    [Theory, BothEngines]
    public void Headings_of_other_builds_are_understood(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = new ExtractFolder().Write(
            "ssd_legal_status.csv",
            "\uFEFFLEGA Legal Status ID, lega_person_id,Lega_Legal_Status,lega_legal_status_start,lega_legal_status_end,local note",
            "S1,P1,C2,2023-01-01,,hello"
        );

        var table = Assert.Single(Assert.Single(folder.Import(store.Database)).Tables);

        Assert.Equal(
            ("S1", "C2", new DateOnly(2023, 1, 1)),
            store
                .Database.Select<(string, string, DateOnly)>(
                    "select lega_legal_status_id, lega_legal_status, lega_legal_status_start_date from extract_ssd_legal_status"
                )
                .Single()
        );
        Assert.Equal(["local note"], table.IgnoredColumns);
    }

    [Fact]
    public void Unknown_files_are_listed_and_ignored()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var folder = new ExtractFolder()
            .WithPeople(1)
            .Write("notes.txt", "hello")
            .Write("ssd_sdq_scores.csv", "csdq_table_id", "1");

        var summary = Assert.Single(folder.Import(store.Database));

        Assert.Equal(["notes.txt", "ssd_sdq_scores.csv"], summary.IgnoredFiles);
        Assert.All(
            new ExtractFindingStore(store.Database).Read("852"),
            finding => Assert.Equal((ExtractSeverity.Information, "ignored"), (finding.Severity, finding.Rule))
        );
    }

    [Theory, BothEngines]
    public void A_table_of_headings_alone_is_present_and_empty(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = new ExtractFolder().WithPeople(1).Write("ssd_missing.csv", "miss_table_id,miss_person_id");

        var summary = Assert.Single(folder.Import(store.Database));

        Assert.DoesNotContain("ssd_missing", summary.AbsentTables);
        Assert.Equal(
            ["ssd_missing", "ssd_person"],
            store.Database.Select<string>("select table_name from extract_table order by table_name")
        );
    }

    [Theory, BothEngines]
    public void An_extract_imported_again_replaces_the_one_before(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var june = new ExtractFolder(cut: "2023-07-05")
            .WithPeople(3)
            .Write("ssd_missing.csv", "miss_table_id,miss_person_id", "M1,P1");
        using var july = new ExtractFolder(cut: "2023-08-04").WithPeople(2);

        june.Import(store.Database);
        july.Import(store.Database);

        Assert.Equal(["P1", "P2"], store.Database.People());
        Assert.Equal(["ssd_person"], store.Database.Select<string>("select table_name from extract_table"));
        Assert.Empty(store.Database.Select<string>("select miss_table_id from extract_ssd_missing"));
        Assert.Equal(
            new DateOnly(2023, 8, 4),
            store.Database.Select<DateOnly>("select extract_date from extract").Single()
        );
    }

    [Fact]
    public void The_same_files_have_the_same_hash()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var first = new ExtractFolder().WithPeople(3);
        using var second = new ExtractFolder().WithPeople(3);
        using var third = new ExtractFolder().WithPeople(4);

        var hash = first.Import(store.Database).Single().ContentHash;

        Assert.Equal(hash, second.Import(store.Database).Single().ContentHash);
        Assert.NotEqual(hash, third.Import(store.Database).Single().ContentHash);
    }

    [Fact]
    public void Text_in_Windows_1252_is_read_and_said()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var folder = new ExtractFolder();
        File.WriteAllBytes(
            System.IO.Path.Combine(folder.Path, "ssd_department.csv"),
            CsvEncoding.Windows1252.GetBytes("dept_team_id,dept_team_name\nT1,Café\n")
        );

        folder.Import(store.Database);

        Assert.Equal(
            "Café",
            store.Database.Select<string>("select dept_team_name from extract_ssd_department").Single()
        );
        Assert.Equal(["encoding ssd_department:"], store.Database.Findings());
    }
}
