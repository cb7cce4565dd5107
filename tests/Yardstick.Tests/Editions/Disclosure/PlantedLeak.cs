using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Editions.Disclosure;

/// <summary>A public version that gives a suppressed number away, planted by hand: the proof has to refuse it, and the choice has to close it.</summary>
internal static class PlantedLeak
{
    /// <summary>With small numbers suppressed alone the proof does not hold; with what the choice suppresses besides, it does.</summary>
    /// <param name="isGivenAway">False where the test has shown by a version of its own that it is.</param>
    public static DisclosureProof GivenAwayThenSafe(
        PublishedDelivery restricted,
        DisclosureContext context,
        bool isGivenAway = true
    )
    {
        var naive = DisclosureControl.SuppressSmall(restricted, context);
        Assert.Equal(!isGivenAway, DisclosureControl.Prove(restricted, naive, context).Holds);

        var safe = DisclosureControl.Protect(restricted, context);

        Assert.Empty(safe.Proof.Exposed);
        Assert.True(DisclosureControl.Prove(restricted, safe.Public, context).Holds);
        return safe.Proof;
    }

    public static PublishedDelivery Replace(
        PublishedDelivery delivery,
        string indicator,
        Func<PublishedValue, PublishedValue> with
    ) => Rows(delivery, indicator, row => row with { Values = [.. row.Values.Select(with)] });

    public static PublishedDelivery Rows(
        PublishedDelivery delivery,
        string indicator,
        Func<PublishedRow, PublishedRow> with
    ) =>
        delivery with
        {
            Tables =
            [
                .. delivery.Tables.Select(table =>
                    table with
                    {
                        Rows = [.. table.Rows.Select(row => row.Indicator == indicator ? with(row) : row)],
                    }
                ),
            ],
        };

    /// <summary>A value that stands there after all, without its counts.</summary>
    public static PublishedValue Shown(PublishedValue value, string printed, decimal number) =>
        value with
        {
            Printed = printed,
            Value = number,
            State = PublishedValueState.Known,
        };
}
