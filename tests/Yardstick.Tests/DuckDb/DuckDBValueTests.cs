using System.Numerics;
using Yardstick.DuckDb;

namespace Yardstick.Tests.DuckDb;

/// <summary>Every type that goes in and comes out.</summary>
public sealed class DuckDBValueTests
{
    public static TheoryData<string, object> Literals =>
        new()
        {
            { "true", true },
            { "cast(-8 as tinyint)", (sbyte)-8 },
            { "cast(-300 as smallint)", (short)-300 },
            { "70000", 70_000 },
            { "5000000000", 5_000_000_000L },
            { "cast(200 as utinyint)", (byte)200 },
            { "cast(60000 as usmallint)", (ushort)60_000 },
            { "cast(4000000000 as uinteger)", 4_000_000_000U },
            { "cast(18446744073709551615 as ubigint)", ulong.MaxValue },
            { "cast(-9223372036854775809 as hugeint)", -9_223_372_036_854_775_809m },
            { "cast(1.5 as float)", 1.5f },
            { "cast(-2.25 as double)", -2.25 },
            { "cast(86.31 as decimal(4, 2))", 86.31m },
            { "cast(-86.31 as decimal(9, 2))", -86.31m },
            { "cast(12345678901.5 as decimal(18, 1))", 12_345_678_901.5m },
            { "cast(-0.0000000000000001 as decimal(28, 16))", -0.0000000000000001m },
            { "'short'", "short" },
            { "'longer than twelve bytes: naïve 🟢'", "longer than twelve bytes: naïve 🟢" },
            { "''", "" },
            { "date '2024-02-29'", new DateOnly(2024, 2, 29) },
            { "date '0001-01-01'", new DateOnly(1, 1, 1) },
            { "date '9999-12-31'", new DateOnly(9999, 12, 31) },
            { "time '23:59:58.000001'", new TimeOnly(23, 59, 58, 0, 1) },
            { "timestamp '1969-12-31 23:59:59'", new DateTime(1969, 12, 31, 23, 59, 59, DateTimeKind.Unspecified) },
            { "timestamptz '2023-07-01 00:30:00+01'", new DateTime(2023, 6, 30, 23, 30, 0, DateTimeKind.Utc) },
            { "'\\x00\\xFF'::blob", new byte[] { 0, 255 } },
        };

    public static TheoryData<object> Parameters =>
        new()
        {
            true,
            (short)-300,
            70_000,
            5_000_000_000L,
            -2.25,
            86.31m,
            -0.0000000000000000000000000001m,
            79_228_162_514_264_337_593_543_950_335m,
            0m,
            1.50m,
            "",
            "naïve 'quoted' @x; 🟢 and longer than twelve bytes",
            new DateOnly(2024, 2, 29),
            new DateOnly(9999, 12, 31),
            new TimeOnly(23, 59, 58),
            new DateTime(2023, 6, 30, 23, 30, 0, DateTimeKind.Utc),
            new DateTime(2023, 6, 30, 23, 30, 0, DateTimeKind.Unspecified),
            new byte[] { 0, 255, 7 },
            Array.Empty<byte>(),
        };

    [Theory, MemberData(nameof(Literals))]
    public void A_value_of_the_engine_is_read_as_its_type(string literal, object expected)
    {
        using var connection = OpenDuckDb.InMemory();
        using var command = connection.Command($"select {literal} as v");
        using var reader = command.ExecuteReader();

        Assert.True(reader.Read());
        Assert.Equal(expected, reader.GetValue(0));
        Assert.Equal(expected.GetType(), reader.GetFieldType(0));
        Assert.Equal((expected as DateTime?)?.Kind, (reader.GetValue(0) as DateTime?)?.Kind);
    }

    [Theory, MemberData(nameof(Parameters))]
    public void A_parameter_comes_back_as_it_went_in(object value)
    {
        using var connection = OpenDuckDb.InMemory();

        Assert.Equal(value, connection.Scalar("select @v", ("v", value)));
    }

    [Theory]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("-99999999999999999999.999999999999999999")]
    [InlineData("0.00000000000000000000000000000000000001")]
    public void A_decimal_keeps_all_38_digits(string digits)
    {
        using var connection = OpenDuckDb.InMemory();
        var scale = digits.Contains('.', StringComparison.Ordinal)
            ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1
            : 0;
        using var command = connection.Command($"select cast('{digits}' as decimal(38, {scale})) as v");
        using var reader = command.ExecuteReader();
        reader.Read();
        var exact = reader.GetFieldValue<DuckDBDecimal>(0);

        Assert.Equal(digits, exact.ToString());
        Assert.Throws<OverflowException>(() => reader.GetDecimal(0));
        Assert.Equal(true, connection.Scalar($"select @v = cast('{digits}' as decimal(38, {scale}))", ("v", exact)));
    }

    [Fact]
    public void A_wide_decimal_is_read_when_only_zeros_fill_its_places()
    {
        using var connection = OpenDuckDb.InMemory();

        Assert.Equal(123_456_789_012_345.5m, connection.Scalar("select cast('123456789012345.5' as decimal(38, 18))"));
    }

    [Fact]
    public void A_sum_of_integers_is_huge_and_read_whole()
    {
        using var connection = OpenDuckDb.InMemory();
        using var command = connection.Command("select sum(9223372036854775807) as total from range(1000000)");
        using var reader = command.ExecuteReader();
        reader.Read();

        Assert.Equal(BigInteger.Parse("9223372036854775807000000", null), reader.GetFieldValue<BigInteger>(0));
        Assert.Equal(9_223_372_036_854_775_807_000_000m, reader.GetDecimal(0));
    }

    [Fact]
    public void A_list_is_one_parameter()
    {
        using var connection = OpenDuckDb.InMemory();

        Assert.Equal(true, connection.Scalar("select 'b' = any(@v)", ("v", new[] { "a", "b" })));
        Assert.Equal(false, connection.Scalar("select 3 = any(@v)", ("v", new[] { 1, 2 })));
        Assert.Equal(false, connection.Scalar("select 3 = any(@v)", ("v", Array.Empty<long>())));
        Assert.Equal(
            true,
            connection.Scalar("select date '2023-06-30' = any(@v)", ("v", new[] { new DateOnly(2023, 6, 30) }))
        );
    }

    [Fact]
    public void A_parameter_type_without_a_counterpart_is_refused_by_name()
    {
        using var connection = OpenDuckDb.InMemory();

        var refusal = Assert.Throws<NotSupportedException>(() =>
            connection.Scalar("select @v", ("v", new Version(1, 2)))
        );

        Assert.Contains("Version", refusal.Message, StringComparison.Ordinal);
    }
}
