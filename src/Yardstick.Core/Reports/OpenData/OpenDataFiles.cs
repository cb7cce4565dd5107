using System.Globalization;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Reports.OpenData;

/// <summary>The open-data files of some editions: of all as known now, or of one as it was published.</summary>
/// <param name="editions">Those that the list names.</param>
/// <param name="figures">What the files hold: <see cref="PublicFigures.Newest"/> of all, or <see cref="PublicFigures.Of"/> one.</param>
/// <param name="folder">The address below which the files stand.</param>
public sealed class OpenDataFiles(
    IReadOnlyList<PublicEdition> editions,
    IReadOnlyList<PublicFigure> figures,
    Geographies geographies,
    string folder
)
{
    /// <summary>Written for a code that the national statistics do not give to a council.</summary>
    private const string NoCode = OpenDataSymbol.NotApplicable;

    private static readonly string[] IndicatorColumns =
    [
        "indicator",
        "title",
        "section",
        "unit",
        "time_basis",
        "polarity",
        "definition",
        "source",
        "definition_version",
        "series",
        "licence",
    ];

    private static readonly string[] SeriesColumns =
    [
        "authority_code",
        "authority_name",
        "indicator",
        "title",
        "period_end",
        "area_level",
        "area_name",
        "value",
        "numerator",
        "denominator",
        "unit",
        "reason",
        "printed_title",
        "definition_version",
        "edition",
        "published_on",
        "edition_status",
        "licence",
    ];

    private static readonly string[] LongColumns =
    [
        "time_period",
        "time_identifier",
        "geographic_level",
        "country_code",
        "country_name",
        "region_code",
        "region_name",
        "old_la_code",
        "new_la_code",
        "la_name",
        "indicator",
        "indicator_title",
        "unit",
        "time_basis",
        "value",
        "numerator",
        "denominator",
        "definition_version",
        "edition",
        "published_on",
        "licence",
    ];

    private readonly ILookup<string, PublicFigure> _series = figures.ToLookup(
        figure => figure.Indicator.Key,
        StringComparer.Ordinal
    );

    /// <summary>Those that have a figure, by key.</summary>
    public IReadOnlyList<Indicator> Indicators { get; } =
    [
        .. figures
            .Select(figure => figure.Indicator)
            .DistinctBy(indicator => indicator.Key)
            .OrderBy(indicator => indicator.Key, StringComparer.Ordinal),
    ];

    public IndicatorListDocument IndicatorList() =>
        new() { Indicators = [.. Indicators.Select(indicator => IndicatorDocument.Of(indicator, folder))] };

    public string IndicatorListCsv() =>
        OpenDataText.ToCsv(
            IndicatorColumns,
            IndicatorList()
                .Indicators.Select(
                    IReadOnlyList<object?> (row) =>
                        [
                            row.Key,
                            row.Title,
                            row.Section,
                            row.Unit,
                            row.TimeBasis,
                            row.Polarity,
                            row.Definition,
                            row.Source,
                            row.DefinitionVersion,
                            row.Series,
                            OpenDataLicence.Name,
                        ]
                )
        );

    /// <summary>Null when no edition prints the indicator.</summary>
    public SeriesDocument? Series(string key) =>
        Indicators.FirstOrDefault(each => each.Key == key) is { } indicator
            ? new SeriesDocument
            {
                Indicator = IndicatorDocument.Of(indicator, folder),
                DefinitionVersions =
                [
                    .. indicator.Versions.Select(version => new DefinitionVersionDocument(
                        version.Number,
                        version.ValidFrom,
                        version.Change
                    )),
                ],
                Figures = [.. _series[key].Select(FigureDocument.Of)],
            }
            : null;

    /// <inheritdoc cref="Series"/>
    public string? SeriesCsv(string key) =>
        Series(key) is { } series
            ? OpenDataText.ToCsv(
                SeriesColumns,
                series.Figures.Select(
                    IReadOnlyList<object?> (row) =>
                        [
                            row.AuthorityCode,
                            row.AuthorityName,
                            series.Indicator.Key,
                            series.Indicator.Title,
                            row.PeriodEnd,
                            row.AreaLevel,
                            row.AreaName,
                            Number(row.Value, row.Symbol),
                            row.Numerator,
                            row.Denominator,
                            series.Indicator.Unit,
                            row.Reason,
                            row.PrintedTitle,
                            row.DefinitionVersion,
                            row.Edition,
                            row.PublishedOn,
                            row.EditionStatus,
                            series.Licence.Name,
                        ]
                )
            )
            : null;

    public EditionListDocument EditionList() => new() { Editions = [.. editions.Select(EditionDocumentEntry.Of)] };

    /// <summary>
    /// All figures of councils in one table, with the leading columns of the DfE's open data standard. Teams are no geographic level of that
    /// standard: they stand in the series alone. A figure printed twice in one edition stands once.
    /// </summary>
    public string LongCsv() =>
        OpenDataText.ToCsv(
            LongColumns,
            figures
                .Where(figure => figure.Level is PublicAreaLevel.LocalAuthority)
                .DistinctBy(figure => (figure.Edition.AuthorityCode, figure.Indicator.Key, figure.Month))
                .Select(Long)
        );

    private IReadOnlyList<object?> Long(PublicFigure figure)
    {
        var place = geographies.Find(figure.Edition.AuthorityCode);
        return
        [
            figure.Month.Year,
            figure.Month.FirstDay.ToString("MMMM", CultureInfo.InvariantCulture),
            "Local authority",
            "E92000001",
            "England",
            place?.RegionCode ?? NoCode,
            place?.RegionName ?? NoCode,
            figure.Edition.AuthorityCode,
            place?.OnsCode ?? NoCode,
            figure.Edition.AuthorityName,
            figure.Indicator.Key,
            figure.Indicator.Title,
            figure.Indicator.Unit.ToWords(),
            figure.Indicator.TimeBasis.ToWords(),
            Number(figure.Value, figure.Symbol),
            figure.Numerator,
            figure.Denominator,
            figure.DefinitionVersion,
            figure.Edition.Path,
            figure.Edition.PublishedOn,
            OpenDataLicence.Name,
        ];
    }

    /// <summary>In a CSV file the symbol stands in the place of the number, as in official statistics.</summary>
    private static object? Number(decimal? value, string? symbol) => value is { } number ? number : symbol;
}
