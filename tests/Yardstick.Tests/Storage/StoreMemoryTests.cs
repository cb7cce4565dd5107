using Dapper;

namespace Yardstick.Tests.Storage;

/// <summary>What the store was asked is asked again when, and only when, something was committed since.</summary>
public sealed class StoreMemoryTests
{
    private const string Count = "select count(*) from child";

    [Theory, BothEngines]
    public void The_same_question_is_asked_once_while_nothing_changes(Engine engine)
    {
        using var store = TestStore.On(engine);
        var asked = 0;

        Assert.Equal(1, store.Database.Remember("a", () => ++asked));
        Assert.Equal(1, store.Database.Remember("a", () => ++asked));
        Assert.Equal(2, store.Database.Remember("b", () => ++asked));
    }

    [Theory, BothEngines]
    public void Whatever_was_written_is_read_by_the_next_question(Engine engine)
    {
        using var store = TestStore.On(engine);
        store.Execute("create table child (id int)");
        Assert.Equal(0, Children(store));

        store.Execute("insert into child values (1)");
        Assert.Equal(1, Children(store));

        store.Database.WriteBeside(transaction =>
            transaction.Connection!.Execute("insert into child values (2)", transaction: transaction)
        );
        Assert.Equal(2, Children(store));

        using (var connection = store.Database.OpenConnection())
        {
            connection.Execute("insert into child values (3)");
        }

        Assert.Equal(3, Children(store));
    }

    [Theory, BothEngines]
    public void A_transaction_is_read_when_it_was_committed_and_not_before(Engine engine)
    {
        using var store = TestStore.On(engine);
        store.Execute("create table child (id int)");

        store.Database.Write(transaction =>
        {
            transaction.Connection!.Execute("insert into child values (1)", transaction: transaction);
            Assert.Equal(0, Children(store));
        });

        Assert.Equal(1, Children(store));
    }

    [Theory, BothEngines]
    public void What_another_process_or_a_second_store_writes_is_read_too(Engine engine)
    {
        using var store = TestStore.On(engine);
        store.Execute("create table child (id int)");
        Assert.Equal(0, Children(store));

        using (var other = store.OpenAgain())
        {
            other.Write(transaction =>
                transaction.Connection!.Execute("insert into child values (1)", transaction: transaction)
            );
        }

        Assert.Equal(1, Children(store));
    }

    [Theory, BothEngines]
    public void A_question_that_fails_is_asked_again(Engine engine)
    {
        using var store = TestStore.On(engine);

        Assert.Throws<FormatException>(() => store.Database.Remember<int>("a", () => throw new FormatException()));

        Assert.Equal(1, store.Database.Remember("a", () => 1));
    }

    [Theory, BothEngines]
    public async Task Readers_beside_a_writer_never_fall_behind_what_it_has_committed(Engine engine)
    {
        using var store = TestStore.On(engine);
        store.Execute("create table child (id int)");
        var written = 0;
        var writing = Task.Run(
            () =>
            {
                for (var child = 1; child <= 50; child++)
                {
                    store.Execute("insert into child values (1)");
                    Volatile.Write(ref written, child);
                }
            },
            TestContext.Current.CancellationToken
        );

        while (!writing.IsCompleted)
        {
            var least = Volatile.Read(ref written);
            Assert.InRange(Children(store), least, 50);
        }

        await writing;
        Assert.Equal(50, Children(store));
    }

    private static long Children(TestStore store) =>
        store.Database.Remember(Count, connection => connection.QuerySingle<long>(Count));
}
