using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Extract;

public sealed class RecordFirstHeldTests
{
    [Theory, BothEngines]
    public void A_record_keeps_the_day_of_the_first_extract_that_held_it(Engine engine)
    {
        using var store = TestStore.On(engine);
        Deliver(store.Database, "2023-06-30", people: 2);
        Deliver(store.Database, "2023-07-31", people: 3);
        Deliver(store.Database, "2023-08-31", people: 1);
        Deliver(store.Database, "2023-09-30", people: 4);

        Assert.Equal(["P1 2023-06-30", "P2 2023-06-30", "P3 2023-07-31", "P4 2023-09-30"], FirstHeld(store.Database));
        Assert.Equal(
            [new(2023, 6, 30), new(2023, 7, 31), new(2023, 8, 31), new(2023, 9, 30)],
            store.Database.Select<DateOnly>("select extract_date from extract_taken_in order by extract_date")
        );
    }

    [Theory, BothEngines]
    public void A_second_delivery_of_the_day_takes_the_place_of_the_first(Engine engine)
    {
        using var store = TestStore.On(engine);
        Deliver(store.Database, "2023-06-30", people: 1);
        Deliver(store.Database, "2023-07-31", people: 3);
        Deliver(store.Database, "2023-07-31", people: 2);

        Assert.Equal(["P1 2023-06-30", "P2 2023-07-31"], FirstHeld(store.Database));
    }

    [Theory, BothEngines]
    public void An_older_extract_tells_anew_what_came_after_it(Engine engine)
    {
        using var store = TestStore.On(engine);
        Deliver(store.Database, "2023-06-30", people: 1);
        Deliver(store.Database, "2023-08-31", people: 3);
        Deliver(store.Database, "2023-07-31", people: 2, new ExtractImportOptions { AllowOlder = true });

        Assert.Equal(["P1 2023-06-30", "P2 2023-07-31"], FirstHeld(store.Database));
    }

    [Theory, BothEngines]
    public void Authorities_are_told_apart(Engine engine)
    {
        using var store = TestStore.On(engine);
        Deliver(store.Database, "2023-06-30", people: 1);
        using var other = new ExtractFolder("301", "2023-07-31").WithPeople(1);
        other.Import(store.Database, new ExtractImportOptions { AddAuthority = true });

        Assert.Equal(
            ["301 2023-07-31", "852 2023-06-30"],
            store.Database.Select<string>(
                "select authority_code || ' ' || cast(first_extract_date as text) from record_first_held order by authority_code"
            )
        );
    }

    [Fact]
    public void Every_table_whose_records_have_a_name_is_remembered()
    {
        var sql = SqlFile.Text("Imports/Extract/record_first_held_add.sql");

        Assert.All(
            ExtractFolder.Tables.All.Where(table => table.Key is not null),
            table =>
                Assert.Contains($"'{table.Name}' as table_name, {table.Key} as record_id from {table.CaseTable} ", sql)
        );
    }

    private static void Deliver(Database database, string cut, int people, ExtractImportOptions? options = null)
    {
        using var folder = new ExtractFolder(cut: cut).WithPeople(people);
        folder.Import(database, options);
    }

    private static IReadOnlyList<string> FirstHeld(Database database) =>
        database.Select<string>(
            "select record_id || ' ' || cast(first_extract_date as text) from record_first_held where table_name = 'ssd_person' order by record_id"
        );
}
