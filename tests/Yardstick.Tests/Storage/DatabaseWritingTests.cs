using System.Data.Common;
using Dapper;

namespace Yardstick.Tests.Storage;

/// <summary>Writing: all or nothing, one at a time, on both engines.</summary>
public sealed class DatabaseWritingTests
{
    private const string Child = "create table child (id int)";
    private static readonly string[] Columns = ["id"];
    private static readonly object?[][] Rows =
    [
        [1],
    ];

    [Theory, BothEngines]
    public void Work_that_fails_leaves_no_trace(Engine engine)
    {
        using var store = TestStore.On(engine);
        store.Execute(Child);

        Assert.Throws<FormatException>(() =>
            store.Database.Write(transaction =>
            {
                store.Database.Append(transaction, "child", Columns, Rows);
                throw new FormatException("half way");
            })
        );
        Assert.Throws<FormatException>(() =>
            store.Database.Write(transaction => store.Database.Append(transaction, "child", Columns, Broken()))
        );

        Assert.Equal(0, store.QuerySingle<long>("select count(*) from child"));
        static IEnumerable<object?[]> Broken()
        {
            yield return [1];
            throw new FormatException("the source broke off");
        }
    }

    [Theory, BothEngines]
    public void A_reader_sees_the_state_before_until_the_writer_has_ended(Engine engine)
    {
        using var store = TestStore.On(engine);
        store.Execute(Child);

        store.Database.Write(transaction =>
        {
            store.Database.Append(transaction, "child", Columns, Rows);
            Assert.Equal(0, store.QuerySingle<long>("select count(*) from child"));
        });

        Assert.Equal(1, store.QuerySingle<long>("select count(*) from child"));
    }

    [Theory, BothEngines]
    public async Task Writers_at_once_take_turns_and_none_is_lost(Engine engine)
    {
        using var store = TestStore.On(engine);
        store.Execute("create table counter as select 0 as n");

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

        Assert.Equal(40, store.QuerySingle<int>("select n from counter"));
    }

    [Theory, BothEngines]
    public void A_writer_that_met_another_tries_again_from_the_beginning(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var other = store.OpenAgain();
        store.Execute("create table counter as select 0 as n");
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
            (attempts, store.QuerySingle<int>("select n from counter"))
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
}
