using System.Data;
using Yardstick.DuckDb;

namespace Yardstick.Tests.DuckDb;

public sealed class DuckDBConnectionTests
{
    [Fact]
    public void Two_connections_to_one_file_see_what_the_other_has_committed()
    {
        using var folder = new TemporaryFolder();
        using var first = OpenDuckDb.At(folder.File("a.duckdb"));
        using var second = OpenDuckDb.At(folder.File("a.duckdb"));

        first.Run("create table child (id int)");
        using (var transaction = first.BeginTransaction())
        {
            first.Run("insert into child values (1)");
            Assert.Equal(0L, second.Scalar("select count(*) from child"));
            transaction.Commit();
        }

        Assert.Equal(1L, second.Scalar("select count(*) from child"));
    }

    [Fact]
    public void Each_connection_to_memory_has_a_database_of_its_own()
    {
        using var first = OpenDuckDb.InMemory();
        using var second = OpenDuckDb.InMemory();

        first.Run("create table child (id int)");

        Assert.Equal(0L, second.Scalar("select count(*) from information_schema.tables"));
    }

    [Fact]
    public void A_file_keeps_its_rows_when_the_last_connection_closes()
    {
        using var folder = new TemporaryFolder();
        using (var connection = OpenDuckDb.At(folder.File("a.duckdb")))
        {
            connection.Run("create table child as select 7 as id");
        }

        using var again = OpenDuckDb.At(folder.File("a.duckdb"));

        Assert.Equal(7, again.Scalar("select id from child"));
    }

    [Fact]
    public void Closing_rolls_back_what_was_not_committed()
    {
        using var folder = new TemporaryFolder();
        using var watcher = OpenDuckDb.At(folder.File("a.duckdb"));
        watcher.Run("create table child (id int)");

        var writer = OpenDuckDb.At(folder.File("a.duckdb"));
        using (var transaction = writer.BeginTransaction())
        {
            writer.Run("insert into child values (1)");
            writer.Close();
        }

        Assert.Equal(ConnectionState.Closed, writer.State);
        Assert.Equal(0L, watcher.Scalar("select count(*) from child"));
    }

    [Fact]
    public void A_setting_of_the_engine_is_given_by_its_own_name()
    {
        using var connection = new DuckDBConnection("Data Source=:memory:;threads=1;integer_division=true");
        connection.Open();

        Assert.Equal(3, connection.Scalar("select 7 / 2"));
        Assert.Equal(1L, connection.Scalar("select current_setting('threads')"));
    }

    [Fact]
    public void A_setting_that_the_engine_does_not_know_is_refused_by_name()
    {
        using var connection = new DuckDBConnection("Data Source=:memory:;treads=1");

        var refusal = Assert.Throws<DuckDBException>(connection.Open);

        Assert.Contains("treads", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_open_is_not_opened_with_other_settings()
    {
        using var folder = new TemporaryFolder();
        using var first = OpenDuckDb.At(folder.File("a.duckdb"));
        using var second = new DuckDBConnection($"Data Source={folder.File("a.duckdb")};threads=1");

        Assert.Throws<InvalidOperationException>(second.Open);
    }

    [Fact]
    public void The_library_is_the_version_that_the_project_names()
    {
        using var connection = OpenDuckDb.InMemory();

        Assert.Equal("v1.5.6", connection.ServerVersion);
        Assert.Equal("v1.5.6", connection.Scalar("select version()"));
    }

    [Fact]
    public void A_closed_connection_says_that_it_is_closed()
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");

        Assert.Throws<InvalidOperationException>(() => connection.Run("select 1"));
    }
}
