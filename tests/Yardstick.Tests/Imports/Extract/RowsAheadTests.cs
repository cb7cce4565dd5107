using Yardstick.Core.Imports.Extract;

namespace Yardstick.Tests.Imports.Extract;

public sealed class RowsAheadTests
{
    [Fact]
    public void Rows_come_whole_and_in_their_order_though_one_array_holds_them_all()
    {
        using var ahead = new RowsAhead(Numbers(9_001));

        Assert.Equal(Enumerable.Range(0, 9_001), ahead.Rows().Select(row => (int)row[0]!));
    }

    [Fact]
    public void A_fault_of_reading_is_thrown_where_the_rows_are_taken()
    {
        using var ahead = new RowsAhead(Numbers(5_000).Append(null!));
        var taken = 0;

        Assert.ThrowsAny<Exception>(() => taken = ahead.Rows().Count());

        Assert.Equal(0, taken);
    }

    [Fact]
    public void Whoever_leaves_early_leaves_nothing_open()
    {
        var isClosed = false;
        using (var ahead = new RowsAhead(Closing(() => isClosed = true)))
        {
            Assert.Equal(0, ahead.Rows().First()[0]);
        }

        Assert.True(isClosed);
    }

    private static IEnumerable<IReadOnlyList<object?>> Numbers(int count)
    {
        var row = new object?[1];
        for (var i = 0; i < count; i++)
        {
            row[0] = i;
            yield return row;
        }
    }

    private static IEnumerable<IReadOnlyList<object?>> Closing(Action close)
    {
        try
        {
            foreach (var row in Numbers(1_000_000))
            {
                yield return row;
            }
        }
        finally
        {
            close();
        }
    }
}
