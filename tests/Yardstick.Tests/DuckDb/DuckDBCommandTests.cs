using Yardstick.DuckDb;

namespace Yardstick.Tests.DuckDb;

public sealed class DuckDBCommandTests
{
    /// <summary>Counts for minutes when nothing stops it.</summary>
    private const string LongQuery = "select count(*) from range(3000000000000) a where a.range % 7 = 3";

    [Theory]
    [InlineData("select 'a@b.example'", "a@b.example")]
    [InlineData("select 'it''s @x'", "it's @x")]
    [InlineData("select '' || '@x'", "@x")]
    [InlineData("select e'\\'@x'", "'@x")]
    [InlineData("select $$@x$$", "@x")]
    [InlineData("select $tag$ @x $$ $tag$", " @x $$ ")]
    [InlineData("select 'given' -- @missing\n", "given")]
    [InlineData("select /* @missing /* nested @missing */ */ 'given'", "given")]
    [InlineData("select \"@x\" from (select 'given' as \"@x\")", "given")]
    public void An_at_sign_in_text_names_and_comments_stays(string sql, string expected)
    {
        using var connection = OpenDuckDb.InMemory();

        Assert.Equal(expected, connection.Scalar(sql));
    }

    [Fact]
    public void A_parameter_may_stand_directly_after_an_operator_or_a_bracket()
    {
        using var connection = OpenDuckDb.InMemory();

        Assert.Equal(9, connection.Scalar("select (@a+@B)*@a", ("a", 3), ("@b", 0)));
    }

    [Fact]
    public void A_parameter_without_a_value_is_named()
    {
        using var connection = OpenDuckDb.InMemory();

        var error = Assert.Throws<InvalidOperationException>(() => connection.Scalar("select @month", ("year", 2023)));

        Assert.Contains("@month", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_statements_run_in_order_and_share_their_parameters()
    {
        using var connection = OpenDuckDb.InMemory();

        var changed = connection.Run(
            """
            create table child (id int, note varchar); -- one; two
            insert into child values (@id, 'a;b'), (@id + 1, null);
            update child set note = 'c' where id = @id;
            """,
            ("id", 4)
        );

        Assert.Equal(3, changed);
        Assert.Equal("c", connection.Scalar("select note from child where id = 4"));
    }

    [Fact]
    public void A_query_changes_no_rows()
    {
        using var connection = OpenDuckDb.InMemory();

        Assert.Equal(-1, connection.Run("select 1"));
    }

    [Fact]
    public void A_scalar_of_no_row_is_null_and_of_a_null_is_a_database_null()
    {
        using var connection = OpenDuckDb.InMemory();

        Assert.Null(connection.Scalar("select 1 where false"));
        Assert.Equal(DBNull.Value, connection.Scalar("select null"));
    }

    [Theory]
    [InlineData("selec 1", DuckDBErrorKind.Other)]
    [InlineData("select * from nowhere", DuckDBErrorKind.Other)]
    [InlineData("insert into child values (1), (1)", DuckDBErrorKind.Constraint)]
    [InlineData("insert into child values (null)", DuckDBErrorKind.Constraint)]
    public void An_error_carries_its_kind_and_the_words_of_the_engine(string sql, DuckDBErrorKind kind)
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run("create table child (id int primary key)");

        var error = Assert.Throws<DuckDBException>(() => connection.Run(sql));

        Assert.Equal(kind, error.Kind);
        Assert.NotEqual("", error.Message);
        Assert.Equal(1, connection.Scalar("select 1"));
    }

    [Fact]
    public async Task A_cancelled_token_stops_a_query_that_would_run_for_minutes()
    {
        await using var connection = OpenDuckDb.InMemory();
        await using var command = connection.Command(LongQuery);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => command.ExecuteScalarAsync(source.Token));

        Assert.Equal(1, connection.Scalar("select 1"));
    }

    [Fact]
    public async Task A_token_that_was_cancelled_before_runs_nothing()
    {
        await using var connection = OpenDuckDb.InMemory();
        await using var command = connection.Command("create table child (id int)");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            command.ExecuteNonQueryAsync(new CancellationToken(canceled: true))
        );

        Assert.Equal(0L, connection.Scalar("select count(*) from information_schema.tables"));
    }

    [Fact]
    public async Task Cancel_from_another_thread_stops_a_running_command()
    {
        await using var connection = OpenDuckDb.InMemory();
        await using var command = connection.Command(LongQuery);
        var running = Task.Run(command.ExecuteScalar, TestContext.Current.CancellationToken);

        // Again and again, because the first may come before the command has begun.
        while (!running.IsCompleted)
        {
            command.Cancel();
            await Task.WhenAny(running, Task.Delay(10, TestContext.Current.CancellationToken));
        }

        var error = await Assert.ThrowsAsync<DuckDBException>(() => running);
        Assert.Equal(DuckDBErrorKind.Interrupted, error.Kind);
    }

    [Fact]
    public void A_time_limit_stops_a_long_query()
    {
        using var connection = OpenDuckDb.InMemory();
        using var command = connection.Command(LongQuery);
        command.CommandTimeout = 1;

        Assert.Equal(DuckDBErrorKind.Interrupted, Assert.Throws<DuckDBException>(command.ExecuteScalar).Kind);
    }
}
