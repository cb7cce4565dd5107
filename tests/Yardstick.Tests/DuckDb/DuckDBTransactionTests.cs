using Yardstick.DuckDb;

namespace Yardstick.Tests.DuckDb;

public sealed class DuckDBTransactionTests
{
    [Fact]
    public void A_rollback_leaves_neither_rows_nor_tables()
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run("create table child (id int)");
        using (var transaction = connection.BeginTransaction())
        {
            connection.Run("insert into child values (1)");
            connection.Run("create table other (id int)");
            transaction.Rollback();
        }

        Assert.Equal(0L, connection.Scalar("select count(*) from child"));
        Assert.Throws<DuckDBException>(() => connection.Run("select * from other"));
    }

    [Fact]
    public void A_transaction_left_without_commit_is_rolled_back()
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run("create table child (id int)");
        using (connection.BeginTransaction())
        {
            connection.Run("insert into child values (1)");
        }

        Assert.Equal(0L, connection.Scalar("select count(*) from child"));
    }

    [Fact]
    public void Two_that_write_one_row_meet_and_the_second_may_try_again()
    {
        using var folder = new TemporaryFolder();
        using var first = OpenDuckDb.At(folder.File("a.duckdb"));
        using var second = OpenDuckDb.At(folder.File("a.duckdb"));
        first.Run("create table child as select 1 as id, 0 as n");
        using var winner = first.BeginTransaction();
        using var loser = second.BeginTransaction();
        first.Run("update child set n = 1");

        var conflict = Assert.Throws<DuckDBException>(() => second.Run("update child set n = 2"));

        Assert.True(conflict.IsTransient);
    }

    [Fact]
    public void A_second_transaction_on_a_connection_is_refused()
    {
        using var connection = OpenDuckDb.InMemory();
        using var transaction = connection.BeginTransaction();

        Assert.Throws<InvalidOperationException>(connection.BeginTransaction);
    }
}
