using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Reports.OpenData;

/// <summary>The figures of public editions as rows. A row whose printed title no definition knows stands in its edition alone.</summary>
public sealed class PublicFigures(Func<string, Indicator?> findIndicator)
{
    /// <summary>Every figure of an edition, in its printed order: the council's, then those of its teams.</summary>
    public IReadOnlyList<PublicFigure> Of(PublicEdition edition) =>
        [
            .. edition.Figures.Value.Tables.SelectMany(table => RowsOf(edition, table)),
            .. edition.Figures.Value.Tables.SelectMany(table => TeamsOf(edition, table)),
        ];

    /// <summary>
    /// One figure for each indicator, area and month: that of the newest edition that has it. An edition that leaves a month blank leaves it to an
    /// older one; a figure that is hidden or withdrawn is not replaced. By indicator, council, level, area and month.
    /// </summary>
    public IReadOnlyList<PublicFigure> Newest(IEnumerable<PublicEdition> editions) =>
        [
            .. editions
                .OrderByDescending(edition => edition.PublishedOn)
                .ThenByDescending(edition => edition.Month)
                .ThenByDescending(edition => edition.Version)
                .ThenBy(edition => edition.Slug, StringComparer.Ordinal)
                .SelectMany(Of)
                .Where(figure => !figure.IsBlank)
                .DistinctBy(figure =>
                    (figure.Indicator.Key, figure.Edition.AuthorityCode, figure.Level, figure.AreaName, figure.Month)
                )
                .OrderBy(figure => figure.Indicator.Key, StringComparer.Ordinal)
                .ThenBy(figure => figure.Edition.AuthorityCode, StringComparer.Ordinal)
                .ThenBy(figure => figure.Level)
                .ThenBy(figure => figure.AreaName, StringComparer.Ordinal)
                .ThenBy(figure => figure.Month),
        ];

    private IEnumerable<PublicFigure> RowsOf(PublicEdition edition, PublishedTable table) =>
        from row in table.Rows
        let indicator = row.Indicator is { } key ? findIndicator(key) : null
        where indicator is not null
        from value in row.Values
        select Of(edition, table, row, indicator, value);

    private static PublicFigure Of(
        PublicEdition edition,
        PublishedTable table,
        PublishedRow row,
        Indicator indicator,
        PublishedValue value
    )
    {
        var figure = new PublicFigure
        {
            Edition = edition,
            Indicator = indicator,
            PrintedTitle = row.PrintedTitle,
            Table = table.Title,
            Month = value.Month,
            Level = PublicAreaLevel.LocalAuthority,
            AreaName = edition.AuthorityName,
        };
        if (value is not { State: PublishedValueState.Known, Value: { } known })
        {
            return figure with
            {
                Symbol = OpenDataSymbol.Of(value),
                Reason = value.Reason ?? ReasonOf(value),
                IsBlank =
                    value is { Reason: null, State: PublishedValueState.Blank or PublishedValueState.NotAvailable }
                    && value.Printed != OpenDataSymbol.Confidential,
            };
        }

        var displayed = DisplayedFigure.Number(NumberOf(value.Printed)) ?? known;
        var hides = OpenDataSymbol.HidesCount(displayed, known, value.Numerator);
        return figure with
        {
            Value = hides ? null : displayed,
            Symbol = hides ? OpenDataSymbol.RoundsToZero : null,
            Reason = hides ? "rounds to 0" : null,
            Numerator = value.Numerator,
            Denominator = value.Denominator,
        };
    }

    private IEnumerable<PublicFigure> TeamsOf(PublicEdition edition, PublishedTable table) =>
        from row in table.TeamRows
        where !row.IsTotal
        let indicator = table.Indicator is { } key ? findIndicator(key) : null
        where indicator is not null
        let displayed = row.PrintedPercentage is { } printed
            ? DisplayedFigure.Number(NumberOf(printed))
            : row.Percentage
        let value = displayed ?? (indicator.Unit is IndicatorUnit.Count ? row.Numerator : null)
        let isHidden = row.IsSuppressed || row.PrintedPercentage?.Trim() == OpenDataSymbol.Confidential
        select new PublicFigure
        {
            Edition = edition,
            Indicator = indicator,
            PrintedTitle = table.IndicatorTitle ?? indicator.Title,
            Table = table.Title,
            Month = edition.Month,
            Level = PublicAreaLevel.Team,
            AreaName = row.Team,
            Value = value,
            Symbol =
                value is not null ? null
                : isHidden ? OpenDataSymbol.Confidential
                : OpenDataSymbol.NotAvailable,
            Reason =
                value is not null ? null
                : isHidden ? "hidden to protect small numbers"
                : "no percentage is printed",
            Numerator = row.Numerator,
            Denominator = row.Denominator,
        };

    /// <summary>Without the counts that some papers print behind a percentage.</summary>
    private static string NumberOf(string printed) =>
        printed.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket ? printed[..bracket].Trim() : printed;

    private static string ReasonOf(PublishedValue value) =>
        value switch
        {
            { Printed: OpenDataSymbol.Confidential } => "hidden to protect small numbers",
            { State: PublishedValueState.Blank } => "nothing is printed",
            _ => $"printed as '{value.Printed}'",
        };
}
