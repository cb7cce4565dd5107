using System.Globalization;
using Yardstick.DuckDb;

namespace Yardstick.Tests.DuckDb;

public sealed class DuckDBAppenderTests
{
    [Fact]
    public void A_million_rows_are_appended()
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run("create table visit (id int, month date, children bigint, note varchar)");
        using (var appender = connection.CreateAppender("visit"))
        {
            for (var i = 0; i < 1_000_000; i++)
            {
                appender
                    .AppendValue(i)
                    .AppendValue(new DateOnly(2023, 6, 30))
                    .AppendValue(2L * i)
                    .AppendValue("seen in time")
                    .EndRow();
            }

            appender.Close();
        }

        // The sum of 0 to 999,999 is 999,999 × 1,000,000 / 2.
        Assert.Equal(
            "1000000 499999500000 999999000000 1",
            connection.Scalar(
                "select count(*) || ' ' || sum(id) || ' ' || sum(children) || ' ' || count(distinct note) from visit where month = date '2023-06-30'"
            )
        );
    }

    [Fact]
    public void Columns_that_are_not_named_take_their_default()
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run("create table child (id int, state varchar default 'open', note varchar)");
        using var appender = connection.CreateAppender("child", "note", "id");
        appender.AppendValue("written first").AppendValue(7).EndRow();
        appender.Close();

        Assert.Equal("7 open written first", connection.Scalar("select id || ' ' || state || ' ' || note from child"));
    }

    [Fact]
    public void Every_type_of_the_store_is_appended_and_null_in_each()
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run(
            "create table t (a varchar, b int, c bigint, d decimal(28, 16), e boolean, f date, g timestamptz, h double)"
        );
        object?[] row =
        [
            "naïve and longer than twelve bytes 🟢",
            -1,
            5_000_000_000L,
            -86.3192182410423500m,
            true,
            new DateOnly(2024, 2, 29),
            new DateTime(2023, 6, 30, 23, 30, 0, DateTimeKind.Utc),
            0.5,
        ];
        using (var appender = connection.CreateAppender("t"))
        {
            Array.ForEach(row, value => appender.AppendValue(value));
            appender.EndRow();
            Array.ForEach(row, _ => appender.AppendValue(null));
            appender.EndRow();
            appender.Close();
        }

        using var command = connection.Command("select * from t order by b nulls last");
        using var reader = command.ExecuteReader();
        var values = new object[row.Length];
        reader.Read();
        reader.GetValues(values);
        Assert.Equal(row, values);
        reader.Read();
        Assert.All(Enumerable.Range(0, row.Length), i => Assert.True(reader.IsDBNull(i)));
    }

    /// <summary>5,000 rows are two whole chunks and a part; texts of 0 to 39 letters lie in place or elsewhere; every seventh is null.</summary>
    [Fact]
    public void Texts_of_every_length_keep_their_place_and_nothing_stays_from_the_row_before()
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run("create table t (id int, a varchar, day date, b varchar)");
        using (var appender = connection.CreateAppender("t"))
        {
            for (var i = 0; i < 5_000; i++)
            {
                appender
                    .AppendValue(i)
                    .AppendValue(i % 7 == 0 ? null : new string('é', i % 40))
                    .AppendValue(i % 2 == 0 ? new DateOnly(2024, 1, 1).AddDays(i) : null)
                    .AppendValue("x")
                    .EndRow();
            }

            appender.Close();
        }

        // 0, 7 … 4,998 are 715 rows; of 0 to 4,999 the even ones have a day.
        Assert.Equal(
            "5000 715 2500 5000 0",
            connection.Scalar(
                """
                select count(*) || ' ' || count(*) filter (where a is null) || ' ' || count(day) || ' ' || count(b) || ' '
                    || count(*) filter (where a <> repeat('é', id % 40) or day <> date '2024-01-01' + id)
                from t
                """
            )
        );
    }

    [Fact]
    public void A_value_that_the_engine_must_convert_may_stand_in_the_middle_of_rows_that_it_need_not()
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run("create table t (id bigint, day date)");
        using (var appender = connection.CreateAppender("t"))
        {
            appender.AppendValue(1).AppendValue(new DateOnly(2024, 1, 1)).EndRow();
            appender.AppendValue(2L).AppendValue("2024-01-02").EndRow();
            appender.AppendValue(3m).AppendValue(new DateOnly(2024, 1, 3)).EndRow();
            appender.Close();
        }

        Assert.Equal(
            "1 2024-01-01, 2 2024-01-02, 3 2024-01-03",
            connection.Scalar("select string_agg(id || ' ' || day, ', ' order by id) from t")
        );
    }

    [Fact]
    public void An_appender_left_without_close_writes_nothing()
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run("create table child (id int)");
        using (var appender = connection.CreateAppender("child"))
        {
            appender.AppendValue(1).EndRow();
        }

        Assert.Equal(0L, connection.Scalar("select count(*) from child"));
    }

    [Fact]
    public void Appended_rows_belong_to_the_transaction()
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run("create table child (id int)");
        using (var transaction = connection.BeginTransaction())
        {
            using var appender = connection.CreateAppender("child");
            appender.AppendValue(1).EndRow();
            appender.Close();
            transaction.Rollback();
        }

        Assert.Equal(0L, connection.Scalar("select count(*) from child"));
    }

    [Fact]
    public void A_key_that_stands_twice_is_an_error()
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run("create table child (id int primary key)");
        using var appender = connection.CreateAppender("child");
        appender.AppendValue(1).EndRow();
        appender.AppendValue(1).EndRow();

        Assert.Throws<DuckDBException>(appender.Close);
    }

    [Theory]
    [InlineData("no_such_table", "id")]
    [InlineData("child", "no_such_column")]
    public void A_table_or_column_that_is_not_there_is_named(string table, string column)
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run("create table child (id int)");

        var error = Assert.Throws<DuckDBException>(() => connection.CreateAppender(table, column));

        Assert.Contains("no_such", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("123.456", "decimal(4, 2)")]
    [InlineData("5000000000", "int")]
    public void A_value_that_does_not_fit_is_an_error(string number, string type)
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run($"create table child (n {type})");
        using var appender = connection.CreateAppender("child");

        Assert.Throws<DuckDBException>(() =>
        {
            appender.AppendValue(decimal.Parse(number, CultureInfo.InvariantCulture)).EndRow();
            appender.Close();
        });
    }

    [Fact]
    public void A_row_with_a_value_missing_is_an_error()
    {
        using var connection = OpenDuckDb.InMemory();
        connection.Run("create table child (id int, note varchar)");
        using var appender = connection.CreateAppender("child");
        appender.AppendValue(1);

        Assert.Throws<DuckDBException>(appender.EndRow);
    }
}
