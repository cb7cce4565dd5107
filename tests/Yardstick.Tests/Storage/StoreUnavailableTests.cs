using System.Diagnostics;
using System.Globalization;
using Dapper;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Storage;
using Yardstick.DuckDb;
using Yardstick.Tests.DuckDb;

namespace Yardstick.Tests.Storage;

/// <summary>Everything that keeps a store from being opened or written: one clear sentence, and nothing lost.</summary>
public sealed class StoreUnavailableTests
{
    [Fact]
    public void A_file_that_another_process_holds_names_it_and_its_pages()
    {
        using var folder = new TemporaryFolder();
        using var other = OtherProcess.ThatHolds(folder.Path);

        var refusal = Assert.Throws<StoreUnavailable>(() => Open(folder.Path));

        Assert.Equal(
            $"The store '{folder.File("yardstick.duckdb")}' is in use by another process (PID {other.Id}): close it, use its pages at http://localhost:5080/, or keep the store in PostgreSQL (--database) where several can share it.",
            refusal.Message
        );
    }

    [Fact]
    public void A_process_that_was_killed_leaves_the_store_free_and_its_address_forgotten()
    {
        using var folder = new TemporaryFolder();
        using (var other = OtherProcess.ThatHolds(folder.Path))
        {
            other.Kill();
        }

        using var database = Open(folder.Path);

        Assert.False(File.Exists(folder.File("yardstick.address")));
    }

    [Fact]
    public void An_import_that_was_killed_half_way_leaves_the_last_complete_state()
    {
        using var folder = new TemporaryFolder();
        var complete = Deliveries.WithValues("June 2023 panel report", 86, 90);
        using (var database = Open(folder.Path))
        {
            new PublishedStore(database).Save(complete);
        }

        using (var other = OtherProcess.ThatImports(folder.Path))
        {
            other.Kill();
        }

        using var again = Open(folder.Path);
        Deliveries.AssertEqual(complete, new PublishedStore(again).Read("852", "June 2023 panel report"));
    }

    [Fact]
    public void A_full_disk_keeps_nothing_of_the_work_and_all_that_was_before()
    {
        using var disk = SmallDisk.Mount(megabytes: 12);
        var complete = Deliveries.WithValues("June 2023 panel report", 86, 90);
        using (var database = Open(disk.Path))
        {
            new PublishedStore(database).Save(complete);
            var rows = Enumerable
                .Range(0, 400_000)
                .Select(i => (object?[])["852", Guid.NewGuid().ToString(), i, Guid.NewGuid().ToString(), "t", "k"]);
            string[] columns = ["authority_code", "edition", "table_number", "file", "title", "kind"];

            var refusal = Assert.Throws<StoreUnavailable>(() =>
                database.Write(transaction => database.Append(transaction, "published_table", columns, rows))
            );

            Assert.Equal(
                $"The disk that holds '{Path.Combine(disk.Path, "yardstick.duckdb")}' is full: nothing of this was kept; free some space and try again.",
                refusal.Message
            );
        }

        using var again = Open(disk.Path);
        Deliveries.AssertEqual(complete, new PublishedStore(again).Read("852", "June 2023 panel report"));
        Assert.Single(new PublishedStore(again).Editions());
    }

    [Fact]
    public void A_file_that_is_no_database_is_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("yardstick.duckdb"), string.Concat(Enumerable.Repeat("not a database\n", 1000)));

        var refusal = Assert.Throws<StoreUnavailable>(() => Open(folder.Path));

        Assert.StartsWith(
            $"'{folder.File("yardstick.duckdb")}' cannot be read as a store (",
            refusal.Message,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "restore it from a backup, or name another folder with --data.",
            refusal.Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "not a database",
            File.ReadAllText(folder.File("yardstick.duckdb")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_was_damaged_is_refused()
    {
        using var folder = new TemporaryFolder();
        using (var database = Open(folder.Path))
        {
            new PublishedStore(database).Save(Deliveries.WithValues("June", 86));
        }

        using (var file = File.OpenWrite(folder.File("yardstick.duckdb")))
        {
            // Past the three headers of 4096 bytes each: the first blocks of data.
            file.Position = 12_288;
            file.Write(Enumerable.Repeat((byte)0xAA, (int)(file.Length - file.Position)).ToArray());
        }

        var refusal = Assert.Throws<StoreUnavailable>(() => Open(folder.Path));

        Assert.Contains("restore it from a backup", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_something_else_is_not_touched()
    {
        using var folder = new TemporaryFolder();
        using (var connection = OpenDuckDb.At(folder.File("yardstick.duckdb")))
        {
            connection.Run("create table recipe (id int)");
        }

        var refusal = Assert.Throws<StoreUnavailable>(() => Open(folder.Path));

        Assert.Contains("something else (it holds the table 'recipe')", refusal.Message, StringComparison.Ordinal);
        using var untouched = OpenDuckDb.At(folder.File("yardstick.duckdb"));
        Assert.Equal(1L, untouched.Scalar("select count(*) from information_schema.tables"));
    }

    [Theory, BothEngines]
    public void A_store_of_a_newer_version_is_refused(Engine engine)
    {
        using var store = TestStore.On(engine);
        store.Execute(
            "insert into schema_migration values (9000, '9000_later.sql', 'hash', timestamptz '2030-01-01 00:00:00+00')"
        );

        var refusal = Assert.Throws<StoreUnavailable>(() => store.OpenAgain());

        Assert.Contains(
            "was written by a newer Yardstick (its schema has step 9000,",
            refusal.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("update the program", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public void A_step_of_the_schema_that_was_edited_later_is_refused(Engine engine)
    {
        using var store = TestStore.On(engine);
        store.Execute("update schema_migration set hash = 'of another text' where number = 1");

        var refusal = Assert.Throws<StoreUnavailable>(() => store.OpenAgain());

        Assert.StartsWith(
            "The schema step 0001_published.sql is not the one",
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Theory, BothEngines]
    public void Opening_again_applies_no_step_twice(Engine engine)
    {
        using var store = TestStore.Anew(
            engine,
            new FixedClock(new DateTimeOffset(2023, 7, 12, 12, 0, 0, TimeSpan.Zero))
        );
        var before = Steps(store);

        store.Reopen();

        Assert.NotEmpty(before);
        Assert.Equal(before, Steps(store));
        Assert.All(before, step => Assert.Equal(new DateTime(2023, 7, 12, 12, 0, 0, DateTimeKind.Utc), step.AppliedAt));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("data"), "a file where the folder should be");

        var refusal = Assert.Throws<StoreUnavailable>(() => Open(folder.File("data")));

        Assert.StartsWith(
            $"The data folder '{folder.File("data")}' cannot be used",
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_memory_limit_and_threads_are_options_and_nothing_reaches_outside()
    {
        using var folder = new TemporaryFolder();
        var address = new DatabaseAddress.Folder(folder.Path) { MemoryLimit = "200MB", Threads = 1 };
        using var database = Database.Open(address);
        using var connection = (DuckDBConnection)database.OpenConnection();

        Assert.Equal(1L, connection.Scalar("select current_setting('threads')"));
        Assert.StartsWith(
            "190.7",
            (string)connection.Scalar("select current_setting('memory_limit')")!,
            StringComparison.Ordinal
        );
        Assert.Throws<DuckDBException>(() => connection.Run("set threads = 2"));
        Assert.Throws<DuckDBException>(() => connection.Run("select * from read_csv('/etc/hostname')"));
    }

    private static Database Open(string folder) => Database.Open(new DatabaseAddress.Folder(folder));

    private static List<(int Number, DateTime AppliedAt)> Steps(TestStore store)
    {
        using var connection = store.Database.OpenConnection();
        return connection
            .Query<(int, DateTime)>("select number, applied_at from schema_migration order by number")
            .ToList();
    }
}
