using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks;

/// <summary>A delivery with its rows made ready to be compared.</summary>
internal sealed class CheckedEdition
{
    private readonly ILookup<string, CheckedRow> _byIdentity;

    public CheckedEdition(PublishedDelivery delivery, IndicatorCatalogue catalogue)
    {
        Delivery = delivery;
        Series =
        [
            .. delivery.Tables.SelectMany(table =>
                table.Rows.Select(row => new CheckedRow(
                    delivery.Edition,
                    table,
                    row,
                    row.Indicator is null ? null : catalogue.Find(row.Indicator)
                ))
            ),
        ];
        _byIdentity = Series.ToLookup(series => series.Identity, StringComparer.Ordinal);
    }

    public PublishedDelivery Delivery { get; }

    public PublishedEdition Edition => Delivery.Edition;

    /// <summary>Every indicator row, in printed order.</summary>
    public IReadOnlyList<CheckedRow> Series { get; }

    /// <summary>All rows that print an indicator.</summary>
    public IEnumerable<CheckedRow> Rows(string indicator) => _byIdentity[indicator];

    /// <summary>Every known value of an indicator once: where two tables print the same, the first.</summary>
    public IEnumerable<(CheckedRow Row, PublishedValue Value)> Values(string indicator) =>
        Rows(indicator)
            .SelectMany(row => row.Known.Select(value => (Row: row, Value: value)))
            .DistinctBy(printed => (printed.Value.Month, printed.Value.Number()));

    public IEnumerable<IGrouping<string, CheckedRow>> Identities => _byIdentity;

    /// <summary>
    /// The value of an indicator for a month: from the table that the comparison starts in, else from the first table that prints it.
    /// </summary>
    public PublishedValue? Value(string indicator, Month month, PublishedTable beside) =>
        Rows(indicator)
            .OrderBy(series => series.Table == beside ? 0 : 1)
            .Select(series => series.At(month))
            .FirstOrDefault(value => value is not null);
}
