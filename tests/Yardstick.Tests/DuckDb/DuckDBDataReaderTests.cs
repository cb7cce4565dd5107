namespace Yardstick.Tests.DuckDb;

public sealed class DuckDBDataReaderTests
{
    [Fact]
    public void Rows_beyond_one_chunk_come_in_order()
    {
        using var connection = OpenDuckDb.InMemory();
        using var command = connection.Command("select range as n from range(10000) order by n");
        using var reader = command.ExecuteReader();
        var expected = 0L;
        while (reader.Read())
        {
            Assert.Equal(expected++, reader.GetInt64(0));
        }

        Assert.Equal(10_000, expected);
        Assert.False(reader.Read());
    }

    [Fact]
    public void Nulls_stand_where_they_are_and_nowhere_else()
    {
        using var connection = OpenDuckDb.InMemory();
        using var command = connection.Command(
            "select case when range % 65 = 64 then null else range end as n from range(5000) order by range"
        );
        using var reader = command.ExecuteReader();
        for (var i = 0L; reader.Read(); i++)
        {
            Assert.Equal(i % 65 == 64, reader.IsDBNull(0));
            Assert.Equal(i % 65 == 64 ? null : i, reader.GetFieldValue<long?>(0));
        }
    }

    [Fact]
    public void A_null_asked_for_as_a_number_is_refused_by_column()
    {
        using var connection = OpenDuckDb.InMemory();
        using var command = connection.Command("select cast(null as int) as children");
        using var reader = command.ExecuteReader();
        reader.Read();

        var refusal = Assert.Throws<InvalidCastException>(() => reader.GetInt32(0));

        Assert.Contains("children", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(DBNull.Value, reader["CHILDREN"]);
    }

    [Fact]
    public void A_column_asked_for_as_another_type_is_refused()
    {
        using var connection = OpenDuckDb.InMemory();
        using var command = connection.Command("select 'twelve', date '2023-06-30', 12");
        using var reader = command.ExecuteReader();
        reader.Read();

        Assert.Throws<InvalidCastException>(() => reader.GetInt32(0));
        Assert.Throws<InvalidCastException>(() => reader.GetInt64(1));
        Assert.Equal(new DateTime(2023, 6, 30, 0, 0, 0, DateTimeKind.Unspecified), reader.GetDateTime(1));
        Assert.Equal(12L, reader.GetInt64(2));
        Assert.Equal(12m, reader.GetDecimal(2));
    }

    [Fact]
    public void Statements_without_rows_are_passed_over_between_results()
    {
        using var connection = OpenDuckDb.InMemory();
        using var command = connection.Command(
            "create table child (id int); select 1 as a; insert into child values (7); select id as b from child where id < 0; select id as c from child"
        );
        using var reader = command.ExecuteReader();

        Assert.Equal("a", reader.GetName(0));
        Assert.True(reader.HasRows);
        Assert.True(reader.NextResult());
        Assert.Equal("b", reader.GetName(0));
        Assert.False(reader.HasRows);
        Assert.False(reader.Read());
        Assert.True(reader.NextResult());
        Assert.True(reader.Read());
        Assert.Equal(7, reader.GetInt32(reader.GetOrdinal("C")));
        Assert.False(reader.NextResult());
        Assert.Equal(1, reader.RecordsAffected);
    }

    [Fact]
    public void Another_command_may_run_while_rows_are_read()
    {
        using var connection = OpenDuckDb.InMemory();
        using var command = connection.Command("select range from range(5000) order by 1");
        using var reader = command.ExecuteReader();
        reader.Read();
        connection.Run("create table child as select 1 as id");

        Assert.True(reader.Read());
        Assert.Equal(1L, reader.GetValue(0));
    }

    [Fact]
    public void The_columns_are_described()
    {
        using var connection = OpenDuckDb.InMemory();
        using var command = connection.Command(
            "select 1 as n, cast(1 as decimal(9, 2)) as rate, date '2023-06-30' as month"
        );
        using var reader = command.ExecuteReader();
        var schema = reader.GetSchemaTable();

        Assert.Equal(["n", "rate", "month"], schema.Rows.Cast<System.Data.DataRow>().Select(row => row["ColumnName"]));
        Assert.Equal(typeof(DateOnly), schema.Rows[2]["DataType"]);
        Assert.Equal("DECIMAL(9,2)", reader.GetDataTypeName(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => reader.GetOrdinal("absent"));
    }

    [Fact]
    public void A_type_that_is_not_read_says_what_to_do()
    {
        using var connection = OpenDuckDb.InMemory();
        using var command = connection.Command("select interval '3 months' as age");
        using var reader = command.ExecuteReader();
        reader.Read();

        var refusal = Assert.Throws<NotSupportedException>(() => reader.GetValue(0));

        Assert.Contains("cast", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_row_before_the_first_and_after_the_last()
    {
        using var connection = OpenDuckDb.InMemory();
        using var command = connection.Command("select 1");
        using var reader = command.ExecuteReader();

        Assert.Throws<InvalidOperationException>(() => reader.GetValue(0));
        reader.Read();
        reader.Read();
        Assert.Throws<InvalidOperationException>(() => reader.GetValue(0));
    }
}
