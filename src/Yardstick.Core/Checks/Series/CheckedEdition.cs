using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Series;

/// <summary>A delivery with its rows made ready to be compared.</summary>
internal sealed class CheckedEdition
{
    private readonly ILookup<string, PrintedSeries> _byIdentity;

    public CheckedEdition(PublishedDelivery delivery, IReadOnlyDictionary<string, Indicator> catalogue)
    {
        Delivery = delivery;
        Series =
        [
            .. delivery.Tables.SelectMany(table =>
                table.Rows.Select(row => new PrintedSeries(
                    delivery.Edition,
                    table,
                    row,
                    row.Indicator is null ? null : catalogue.GetValueOrDefault(row.Indicator)
                ))
            ),
        ];
        _byIdentity = Series.ToLookup(series => series.Identity, StringComparer.Ordinal);
    }

    public PublishedDelivery Delivery { get; }

    public PublishedEdition Edition => Delivery.Edition;

    /// <summary>Every indicator row, in printed order.</summary>
    public IReadOnlyList<PrintedSeries> Series { get; }

    /// <summary>All rows that print an indicator.</summary>
    public IEnumerable<PrintedSeries> Rows(string indicator) => _byIdentity[indicator];

    public IEnumerable<IGrouping<string, PrintedSeries>> Identities => _byIdentity;

    /// <summary>
    /// The value of an indicator for a month: from the table that the comparison starts in, else from the first table that prints it.
    /// </summary>
    public PublishedValue? Value(string indicator, Month month, PublishedTable beside) =>
        Rows(indicator)
            .OrderBy(series => series.Table == beside ? 0 : 1)
            .Select(series => series.At(month))
            .FirstOrDefault(value => value is not null);
}
