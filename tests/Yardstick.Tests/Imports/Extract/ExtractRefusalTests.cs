using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Extract;

public sealed class ExtractRefusalTests
{
    [Theory, BothEngines]
    public void An_extract_of_another_authority_needs_leave(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var ours = new ExtractFolder("852").WithPeople(1);
        using var theirs = new ExtractFolder("301").WithPeople(2);
        ours.Import(store.Database);

        var refusal = Assert.Throws<ExtractRefused>(() => theirs.Import(store.Database));

        Assert.Equal(ExtractRefusal.OtherAuthority, refusal.Reason);
        Assert.Contains("--add-authority", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["P1"], store.Database.People());
        theirs.Import(store.Database, new ExtractImportOptions { AddAuthority = true });
        Assert.Equal(["P1", "P1", "P2"], store.Database.People());
    }

    [Theory, BothEngines]
    public void An_older_extract_needs_leave(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var july = new ExtractFolder(cut: "2023-08-04").WithPeople(1);
        using var june = new ExtractFolder(cut: "2023-07-05").WithPeople(2);
        july.Import(store.Database);

        var refusal = Assert.Throws<ExtractRefused>(() => june.Import(store.Database));

        Assert.Equal(ExtractRefusal.Older, refusal.Reason);
        Assert.Contains("2023-07-05", refusal.Message, StringComparison.Ordinal);
        june.Import(store.Database, new ExtractImportOptions { AllowOlder = true });
        Assert.Equal(["P1", "P2"], store.Database.People());
    }

    [Fact]
    public void Several_extracts_in_one_folder_fill_an_empty_store()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var ours = new ExtractFolder("852").WithPeople(1);
        using var theirs = new ExtractFolder("301").WithPeople(1);
        var both = Directory.CreateTempSubdirectory("yardstick-both-").FullName;
        Directory.Move(ours.Path, System.IO.Path.Combine(both, "852"));
        Directory.Move(theirs.Path, System.IO.Path.Combine(both, "301"));

        var summaries = new ExtractImport(store.Database, ExtractFolder.Tables).Import(both);

        Assert.Equal(["301", "852"], summaries.Select(summary => summary.Manifest.AuthorityCode));
        Directory.Move(System.IO.Path.Combine(both, "852"), ours.Path);
        Directory.Move(System.IO.Path.Combine(both, "301"), theirs.Path);
        Directory.Delete(both, recursive: true);
    }

    [Theory]
    [InlineData("authority_code,authority_name,extract_date", "852,Anytown,04/08/2023", "which is no day")]
    [InlineData("authority_code,authority_name,extract_date", ",Anytown,2023-08-04", "names no authority_code")]
    [InlineData("authority_code,authority_name,extract_date", "852,Anytown,", "names no extract_date")]
    [InlineData(
        "authority_code,authority_name,extract_date,covers_from",
        "852,Anytown,2023-08-04,2024-01-01",
        "correct covers_from"
    )]
    [InlineData(
        "authority_code,authority_name,extract_date",
        "852,Anytown,2023-08-04\n301,Elsewhere,2023-08-04",
        "one row"
    )]
    public void A_manifest_says_whose_extract_it_is(string headings, string row, string complaint)
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var folder = new ExtractFolder().WithPeople(1).Write("manifest.csv", headings, row);

        var refusal = Assert.Throws<UnreadableSource>(() => folder.Import(store.Database));

        Assert.Contains(complaint, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_manifest_is_refused()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var folder = new ExtractFolder().WithPeople(1);
        File.Delete(System.IO.Path.Combine(folder.Path, "manifest.csv"));

        var refusal = Assert.Throws<UnreadableSource>(() => folder.Import(store.Database));

        Assert.Contains("manifest.csv", refusal.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Damaged =>
        new()
        {
            {
                "pers_person_id,pers_dob\nP1,2015-01-01\nP2",
                "ssd_person.csv ends in line 3 with a row that lacks cells"
            },
            { "pers_person_id,pers_dob\nP1,2015-01-01\nP2,\"2015", "ssd_person.csv opens a quotation mark in line 3" },
            {
                "pers_person_id,pers_dob\nP1,2015-01-01\npers_person_id,pers_dob\nP2,2015-01-01",
                "heading row a second time in line 3"
            },
            {
                "pers_person_id,pers_dob\nP1,2015-01-01\nP2,2015-01-01\nP1,2015-01-01\nP2,2015-01-01",
                "repeats 2 of its 4 rows"
            },
            { "P1,2015-01-01\nP2,2015-01-01", "has none of the columns of ssd_person" },
            { "", "is empty" },
        };

    [Theory]
    [MemberData(nameof(Damaged))]
    public void A_doubled_or_cut_off_extract_is_refused_whole(string file, string complaint)
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var whole = new ExtractFolder(cut: "2023-07-05").WithPeople(3);
        using var damaged = new ExtractFolder().Write("ssd_missing.csv", "miss_table_id,miss_person_id", "M1,P1");
        File.WriteAllText(System.IO.Path.Combine(damaged.Path, "ssd_person.csv"), file);
        whole.Import(store.Database);

        var refusal = Assert.Throws<UnreadableSource>(() => damaged.Import(store.Database));

        Assert.Contains(complaint, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["P1", "P2", "P3"], store.Database.People());
        Assert.Equal(
            new DateOnly(2023, 7, 5),
            store.Database.Select<DateOnly>("select extract_date from extract").Single()
        );
    }
}
