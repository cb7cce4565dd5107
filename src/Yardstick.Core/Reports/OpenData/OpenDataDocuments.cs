using Yardstick.Core.Indicators;

namespace Yardstick.Core.Reports.OpenData;

/// <summary>What every open-data answer in JSON says of itself.</summary>
/// <param name="Address">Where the licence can be read.</param>
public sealed record LicenceDocument(string Name, Uri Address)
{
    public static LicenceDocument Usual { get; } = new(OpenDataLicence.Name, OpenDataLicence.Address);
}

/// <summary>The indicators that have a published figure.</summary>
public sealed record IndicatorListDocument
{
    public LicenceDocument Licence { get; init; } = LicenceDocument.Usual;

    public required IReadOnlyList<IndicatorDocument> Indicators { get; init; }
}

/// <summary>An indicator as open data name it.</summary>
public sealed record IndicatorDocument
{
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required string Section { get; init; }

    public required string Unit { get; init; }

    public required string TimeBasis { get; init; }

    /// <summary>Which direction is good.</summary>
    public required string Polarity { get; init; }

    public required string Definition { get; init; }

    public required string Source { get; init; }

    /// <summary>The version that holds now.</summary>
    public required int DefinitionVersion { get; init; }

    /// <summary>The address of its series, without the ending of a format.</summary>
    public required string Series { get; init; }

    /// <param name="folder">The address below which series stand: <c>/open-data</c>, or that of an edition.</param>
    public static IndicatorDocument Of(Indicator indicator, string folder) =>
        new()
        {
            Key = indicator.Key,
            Title = indicator.Title,
            Section = indicator.Section,
            Unit = indicator.Unit.ToWords(),
            TimeBasis = indicator.TimeBasis.ToWords(),
            Polarity = indicator.Polarity.ToWords(),
            Definition = indicator.Definition,
            Source = indicator.Source,
            DefinitionVersion = indicator.Versions[^1].Number,
            Series = $"{folder}/indicators/{indicator.Key}",
        };
}

/// <summary>The published figures of one indicator.</summary>
public sealed record SeriesDocument
{
    public LicenceDocument Licence { get; init; } = LicenceDocument.Usual;

    public required IndicatorDocument Indicator { get; init; }

    public IReadOnlyList<OpenDataSymbol> Symbols { get; init; } = OpenDataSymbol.All;

    public required IReadOnlyList<DefinitionVersionDocument> DefinitionVersions { get; init; }

    public required IReadOnlyList<FigureDocument> Figures { get; init; }
}

public sealed record DefinitionVersionDocument(int Number, DateOnly ValidFrom, string Change);

/// <summary>One published figure.</summary>
public sealed record FigureDocument
{
    public required string AuthorityCode { get; init; }

    public required string AuthorityName { get; init; }

    /// <summary><c>Local authority</c> or <c>Team</c>.</summary>
    public required string AreaLevel { get; init; }

    public required string AreaName { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    /// <summary>Percentages in per cent; null where a symbol stands.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Null where there is a value.</summary>
    public required string? Symbol { get; init; }

    public required string? Reason { get; init; }

    public required decimal? Numerator { get; init; }

    public required decimal? Denominator { get; init; }

    public required string PrintedTitle { get; init; }

    public required int DefinitionVersion { get; init; }

    /// <summary>The permanent address of the edition that the figure comes from.</summary>
    public required string Edition { get; init; }

    public required DateOnly PublishedOn { get; init; }

    /// <summary><c>current</c> or <c>superseded</c>.</summary>
    public required string EditionStatus { get; init; }

    public static FigureDocument Of(PublicFigure figure) =>
        new()
        {
            AuthorityCode = figure.Edition.AuthorityCode,
            AuthorityName = figure.Edition.AuthorityName,
            AreaLevel = figure.Level is PublicAreaLevel.Team ? "Team" : "Local authority",
            AreaName = figure.AreaName,
            PeriodEnd = figure.Month.LastDay,
            Value = figure.Value,
            Symbol = figure.Symbol,
            Reason = figure.Reason,
            Numerator = figure.Numerator,
            Denominator = figure.Denominator,
            PrintedTitle = figure.PrintedTitle,
            DefinitionVersion = figure.DefinitionVersion,
            Edition = figure.Edition.Path,
            PublishedOn = figure.Edition.PublishedOn,
            EditionStatus = figure.Edition.Status,
        };
}

/// <summary>The editions that everybody may read.</summary>
public sealed record EditionListDocument
{
    public LicenceDocument Licence { get; init; } = LicenceDocument.Usual;

    public required IReadOnlyList<EditionDocumentEntry> Editions { get; init; }
}

/// <summary>One edition that everybody may read.</summary>
public sealed record EditionDocumentEntry
{
    public required string AuthorityCode { get; init; }

    public required string AuthorityName { get; init; }

    public required string Title { get; init; }

    /// <summary>The month that it reports: <c>2023-06</c>.</summary>
    public required string Month { get; init; }

    public required DateOnly PublishedOn { get; init; }

    public required int Version { get; init; }

    public required string? Note { get; init; }

    /// <summary><c>imported</c> or <c>measured</c>.</summary>
    public required string Origin { get; init; }

    public required string Status { get; init; }

    /// <summary>Address of the edition that took its place; null while none has.</summary>
    public required string? SupersededBy { get; init; }

    /// <summary>Its permanent address.</summary>
    public required string Address { get; init; }

    public static EditionDocumentEntry Of(PublicEdition edition) =>
        new()
        {
            AuthorityCode = edition.AuthorityCode,
            AuthorityName = edition.AuthorityName,
            Title = edition.Title,
            Month = edition.Month.ToString(),
            PublishedOn = edition.PublishedOn,
            Version = edition.Version,
            Note = edition.Note,
            Origin = edition.Origin is EditionOrigin.Imported ? "imported" : "measured",
            Status = edition.Status,
            SupersededBy = edition.SupersededBy is { } successor ? edition.PathOf(successor.Slug) : null,
            Address = edition.Path,
        };
}
