using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>One thing that an edition keeps, as it is written.</summary>
/// <param name="Kind">A word of <see cref="EditionDocumentKinds"/>.</param>
/// <param name="Json">Canonical.</param>
public sealed record EditionDocument(EditionAudience Audience, string Kind, byte[] Json)
{
    /// <summary>SHA-256 of <see cref="Json"/>.</summary>
    public string Hash { get; } = CanonicalJson.Hash(Json);

    public static EditionDocument Of<T>(EditionAudience audience, string kind, T content) =>
        new(audience, kind, CanonicalJson.Write(content));
}

public static class EditionDocumentKinds
{
    /// <summary>A <see cref="Reports.Blocks.Report"/>.</summary>
    public const string Report = "report";

    /// <summary>A <see cref="PublishedDelivery"/>: the figures behind the report.</summary>
    public const string Figures = "figures";

    /// <summary>An <see cref="EditionInputs"/>.</summary>
    public const string Inputs = "inputs";

    /// <summary>A <see cref="PublicVerdict"/>.</summary>
    public const string Verdict = "verdict";

    /// <summary>A <see cref="Reports.Blocks.Report"/> for the approver: what is suppressed, why, and what the proof tried.</summary>
    public const string SmallNumbers = "small-numbers";
}

/// <summary>An edition as composed: both versions, with the figures behind each.</summary>
public sealed record ComposedEdition
{
    public required EditionInputs Inputs { get; init; }

    public required Report Restricted { get; init; }

    public required PublishedDelivery RestrictedFigures { get; init; }

    public required PublicVerdict Verdict { get; init; }

    /// <summary>The approver's report on small numbers; null where nothing was protected.</summary>
    public Report? SmallNumbers { get; init; }

    /// <summary>Null where no public version can be made; <see cref="Verdict"/> says why.</summary>
    public Report? Public { get; init; }

    public PublishedDelivery? PublicFigures { get; init; }

    public IReadOnlyList<EditionDocument> Documents() =>
        [
            EditionDocument.Of(EditionAudience.Restricted, EditionDocumentKinds.Inputs, Inputs),
            EditionDocument.Of(EditionAudience.Restricted, EditionDocumentKinds.Figures, RestrictedFigures),
            EditionDocument.Of(EditionAudience.Restricted, EditionDocumentKinds.Report, Restricted),
            EditionDocument.Of(EditionAudience.Restricted, EditionDocumentKinds.Verdict, Verdict),
            .. SmallNumbers is null
                ? []
                : new[]
                {
                    EditionDocument.Of(EditionAudience.Restricted, EditionDocumentKinds.SmallNumbers, SmallNumbers),
                },
            .. Public is null
                ? []
                : new[]
                {
                    EditionDocument.Of(EditionAudience.Public, EditionDocumentKinds.Figures, PublicFigures),
                    EditionDocument.Of(EditionAudience.Public, EditionDocumentKinds.Report, Public),
                },
        ];
}
