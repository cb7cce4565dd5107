using Yardstick.Core;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Editions;

/// <summary>Sixty invented children, May to July 2023 frozen on 2 October 2023: made once for all tests that publish its months.</summary>
internal static class SmallCouncil
{
    public static FixedClock Clock { get; } = new(new DateTimeOffset(2023, 10, 2, 9, 0, 0, TimeSpan.Zero));

    public static PreparedStore Frozen { get; } =
        new(database =>
            new SampleCouncil(
                Measured.Product.Value,
                database,
                new SampleCouncilSize(Children: 60, Years: 2, Months: 3),
                Clock
            ).Make(_ => { })
        );
}
