using Dapper;

namespace Yardstick.Tests.Storage;

/// <summary>The seam: what a store of the product may rely on, whichever engine is below.</summary>
public sealed class DatabaseTests
{
    private const string Everything =
        "create table everything (id int primary key, a varchar, b int, c bigint, d decimal(28, 16), e boolean, f date, g timestamptz, h double precision)";

    private static readonly string[] Columns = ["id", "a", "b", "c", "d", "e", "f", "g", "h"];

    private static readonly object?[] Full =
    [
        1,
        "it's naïve, longer than twelve bytes 🟢",
        -70_000,
        5_000_000_000L,
        86.3192182410423500m,
        true,
        new DateOnly(2024, 2, 29),
        new DateTime(2023, 6, 30, 23, 30, 0, DateTimeKind.Utc),
        0.5,
    ];

    private static readonly object?[] Empty = [2, null, null, null, null, null, null, null, null];

    [Theory, BothEngines]
    public void Dapper_gives_and_takes_every_type_and_null(Engine engine)
    {
        using var store = TestStore.On(engine);
        store.Execute(Everything);

        store.Database.Write(transaction =>
        {
            foreach (var row in (object?[][])[Full, Empty])
            {
                transaction.Connection!.Execute(
                    "insert into everything values (@id, @a, @b, @c, @d, @e, @f, @g, @h)",
                    Columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second),
                    transaction
                );
            }
        });

        AssertRows(store, Full, Empty);
    }

    [Theory, BothEngines]
    public void Append_gives_every_type_and_null(Engine engine)
    {
        using var store = TestStore.On(engine);
        store.Execute(Everything);

        var count = store.Database.Write(transaction =>
            store.Database.Append(transaction, "everything", Columns, [Full, Empty])
        );

        Assert.Equal(2, count);
        AssertRows(store, Full, Empty);
    }

    [Theory, BothEngines]
    public void Append_takes_an_int_for_any_numeric_column(Engine engine)
    {
        using var store = TestStore.On(engine);
        store.Execute(Everything);

        store.Database.Write(transaction =>
            store.Database.Append(
                transaction,
                "everything",
                ["d", "id", "c"],
                [
                    [7, 1, 8],
                ]
            )
        );

        Assert.Equal((7m, 8L), store.QuerySingle<(decimal, long)>("select d, c from everything"));
    }

    [Theory, BothEngines]
    public void A_million_rows_are_appended(Engine engine)
    {
        using var store = TestStore.On(engine);
        store.Execute("create table visit (id int, month date)");
        var rows = Enumerable.Range(0, 1_000_000).Select(i => (object?[])[i, new DateOnly(2023, 6, 30)]);

        store.Database.Write(transaction => store.Database.Append(transaction, "visit", ["id", "month"], rows));

        // The sum of 0 to 999,999 is 999,999 × 1,000,000 / 2.
        Assert.Equal(
            (1_000_000L, 499_999_500_000L),
            store.QuerySingle<(long, long)>(
                "select count(*), cast(sum(id) as bigint) from visit where month = date '2023-06-30'"
            )
        );
    }

    [Theory, BothEngines]
    public void A_list_is_one_parameter(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var connection = store.Database.OpenConnection();
        const string sql = """
            select
                'b' = any(@texts), 3 = any(@numbers), cast(3 as bigint) = any(@empty), date '2023-06-30' = any(@months)
            """;

        var found = connection.QuerySingle<(bool, bool, bool, bool)>(
            sql,
            new
            {
                texts = new[] { "a", "b" },
                numbers = new[] { 1, 2 },
                empty = Array.Empty<long>(),
                months = new[] { new DateOnly(2023, 6, 30) },
            }
        );

        Assert.Equal((true, false, false, true), found);
    }

    [Theory, BothEngines]
    public void Columns_match_properties_by_their_words(Engine engine)
    {
        using var store = TestStore.On(engine);

        var month = store.QuerySingle<ReportedMonth>(
            "select date '2023-06-30' as period_end, cast(null as date) as closed_on"
        );

        Assert.Equal(new ReportedMonth { PeriodEnd = new DateOnly(2023, 6, 30), ClosedOn = null }, month);
    }

    [Theory, BothEngines]
    public void Division_order_and_time_zone_are_alike(Engine engine)
    {
        using var store = TestStore.On(engine);

        Assert.Equal(3, store.QuerySingle<int>("select 7 / 2"));
        Assert.Equal(
            "A,B,a,_",
            store.QuerySingle<string>(
                "select string_agg(coalesce(v, '_'), ',' order by v) from (values ('a'), (null), ('B'), ('A')) t (v)"
            )
        );
        Assert.Equal(
            new DateOnly(2023, 6, 30),
            store.QuerySingle<DateOnly>("select cast(timestamptz '2023-07-01 00:30:00+01' as date)")
        );
    }

    private static void AssertRows(TestStore store, params object?[][] expected)
    {
        using var connection = store.Database.OpenConnection();
        using var reader = connection.ExecuteReader("select * from everything order by id");
        foreach (var row in expected)
        {
            Assert.True(reader.Read());
            Assert.Equal(
                row,
                Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))
            );
        }

        Assert.False(reader.Read());
    }

    private sealed record ReportedMonth
    {
        public DateOnly PeriodEnd { get; init; }

        public DateOnly? ClosedOn { get; init; }
    }
}
