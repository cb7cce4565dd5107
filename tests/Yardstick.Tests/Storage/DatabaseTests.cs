using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Storage;

/// <summary>The seam: what a store of the product may rely on, whichever engine is below.</summary>
[SuppressMessage("Performance", "MA0098", Justification = "Dapper gives lists.")]
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
        Run(store, Everything);

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
        Run(store, Everything);

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
        Run(store, Everything);

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

        Assert.Equal((7m, 8L), Single<(decimal, long)>(store, "select d, c from everything"));
    }

    [Theory, BothEngines]
    public void A_million_rows_are_appended(Engine engine)
    {
        using var store = TestStore.On(engine);
        Run(store, "create table visit (id int, month date)");
        var rows = Enumerable.Range(0, 1_000_000).Select(i => (object?[])[i, new DateOnly(2023, 6, 30)]);

        store.Database.Write(transaction => store.Database.Append(transaction, "visit", ["id", "month"], rows));

        // The sum of 0 to 999,999 is 999,999 × 1,000,000 / 2.
        Assert.Equal(
            (1_000_000L, 499_999_500_000L),
            Single<(long, long)>(
                store,
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

        var month = Single<ReportedMonth>(
            store,
            "select date '2023-06-30' as period_end, cast(null as date) as closed_on"
        );

        Assert.Equal(new ReportedMonth { PeriodEnd = new DateOnly(2023, 6, 30), ClosedOn = null }, month);
    }

    [Theory, BothEngines]
    public void Division_order_and_time_zone_are_alike(Engine engine)
    {
        using var store = TestStore.On(engine);

        Assert.Equal(3, Single<int>(store, "select 7 / 2"));
        Assert.Equal(
            "A,B,a,_",
            Single<string>(
                store,
                "select string_agg(coalesce(v, '_'), ',' order by v) from (values ('a'), (null), ('B'), ('A')) t (v)"
            )
        );
        Assert.Equal(
            new DateOnly(2023, 6, 30),
            Single<DateOnly>(store, "select cast(timestamptz '2023-07-01 00:30:00+01' as date)")
        );
    }

    [Theory, BothEngines]
    public void Work_that_fails_leaves_no_trace(Engine engine)
    {
        using var store = TestStore.On(engine);
        Run(store, Everything);

        Assert.Throws<FormatException>(() =>
            store.Database.Write(transaction =>
            {
                store.Database.Append(transaction, "everything", Columns, [Full]);
                throw new FormatException("half way");
            })
        );
        Assert.Throws<FormatException>(() =>
            store.Database.Write(transaction => store.Database.Append(transaction, "everything", Columns, Broken()))
        );

        Assert.Equal(0, Single<long>(store, "select count(*) from everything"));
        static IEnumerable<object?[]> Broken()
        {
            yield return Full;
            throw new FormatException("the source broke off");
        }
    }

    [Theory, BothEngines]
    public void A_reader_sees_the_state_before_until_the_writer_has_ended(Engine engine)
    {
        using var store = TestStore.On(engine);
        Run(store, Everything);

        store.Database.Write(transaction =>
        {
            store.Database.Append(transaction, "everything", Columns, [Full]);
            Assert.Equal(0, Single<long>(store, "select count(*) from everything"));
        });

        Assert.Equal(1, Single<long>(store, "select count(*) from everything"));
    }

    [Theory, BothEngines]
    public async Task Writers_at_once_take_turns_and_none_is_lost(Engine engine)
    {
        using var store = TestStore.On(engine);
        Run(store, "create table counter as select 0 as n");

        await Parallel.ForAsync(
            0,
            40,
            TestContext.Current.CancellationToken,
            (_, _) =>
            {
                store.Database.Write(transaction =>
                    transaction.Connection!.Execute("update counter set n = n + 1", transaction: transaction)
                );
                return ValueTask.CompletedTask;
            }
        );

        Assert.Equal(40, Single<int>(store, "select n from counter"));
    }

    [Theory, BothEngines]
    public void A_writer_that_met_another_tries_again_from_the_beginning(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var other = store.OpenAgain();
        Run(store, "create table counter as select 0 as n");
        var attempts = 0;

        // The second store writes the same row between the two steps of the first: on a file the engine refuses the later one.
        store.Database.Write(transaction =>
        {
            attempts++;
            var before = transaction.Connection!.QuerySingle<int>("select n from counter", transaction: transaction);
            if (attempts == 1 && engine is Engine.DuckDb)
            {
                other.Write(rival => rival.Connection!.Execute("update counter set n = n + 10", transaction: rival));
            }

            transaction.Connection!.Execute("update counter set n = @n", new { n = before + 1 }, transaction);
        });

        Assert.Equal(
            engine is Engine.DuckDb ? (2, 11) : (1, 1),
            (attempts, Single<int>(store, "select n from counter"))
        );
    }

    [Theory, BothEngines]
    public void A_piece_of_writing_inside_another_is_refused(Engine engine)
    {
        using var store = TestStore.On(engine);

        Assert.Throws<InvalidOperationException>(() =>
            store.Database.Write(_ => store.Database.Write(_ => throw new FormatException("never reached")))
        );
    }

    [Theory, BothEngines]
    public void A_mistake_in_our_own_sql_is_shown_as_it_is(Engine engine)
    {
        using var store = TestStore.On(engine);

        Assert.ThrowsAny<DbException>(() =>
            store.Database.Write(transaction =>
                transaction.Connection!.Execute("insert into nowhere values (1)", transaction: transaction)
            )
        );
    }

    private static void Run(TestStore store, string sql) =>
        store.Database.Write(transaction => transaction.Connection!.Execute(sql, transaction: transaction));

    private static T Single<T>(TestStore store, string sql)
    {
        using var connection = store.Database.OpenConnection();
        return connection.QuerySingle<T>(sql);
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
