using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Editions.Disclosure;

/// <summary>A delivery that may be shown to everybody, with the proof.</summary>
/// <param name="Public">Suppressed figures have neither value nor counts; nothing can be judged from them.</param>
public sealed record ProtectedDelivery(PublishedDelivery Public, DisclosureProof Proof);

/// <summary>That no reader of a publication, and of those before it, can work out a suppressed count.</summary>
public sealed record DisclosureProof
{
    /// <summary>True when every suppressed count leaves enough values open.</summary>
    public bool Holds => Exposed.Count == 0;

    /// <summary>Every figure of this publication that is suppressed, in the order of its tables.</summary>
    public required IReadOnlyList<SuppressedFigure> Suppressed { get; init; }

    /// <summary>Counts that a reader could narrow down too far; the publication is refused while there are any.</summary>
    public required IReadOnlyList<ExposedCount> Exposed { get; init; }

    /// <summary>Small figures that are shown, and why.</summary>
    public required IReadOnlyList<ShownSmallFigure> Shown { get; init; }

    /// <summary>How many counts, suppressed now or before, were checked.</summary>
    public required int Checked { get; init; }

    /// <summary>How many totals, differences and shares the check knew.</summary>
    public required int Relations { get; init; }
}

/// <param name="Figure">In words: what, where, when.</param>
/// <param name="IsValueShown">True where its whole percentage is shown without the counts.</param>
/// <param name="Ranges">What a reader could still take each of its counts for.</param>
/// <param name="Touching">Published totals that its counts are part of, at most a few.</param>
public sealed record SuppressedFigure(
    FigureName Name,
    string Figure,
    SuppressionReason Reason,
    bool IsValueShown,
    IReadOnlyList<CountRange> Ranges,
    IReadOnlyList<string> Touching
);

public enum SuppressionReason
{
    /// <summary>It is small itself, or its complement is.</summary>
    Small,

    /// <summary>Shown, it would give a small one away.</summary>
    GivesAway,

    /// <summary>It lies near a small one for which the search found no choice of a few, so that more may be suppressed than must be.</summary>
    Surroundings,

    /// <summary>Its twelve months are shown together.</summary>
    Pooled,
}

/// <param name="Count">What is counted, in words: <c>children in the numerator</c>.</param>
/// <param name="Least">The least value that is shown to be possible.</param>
/// <param name="Most">The largest that is shown to be possible.</param>
/// <param name="IsExact">False where there may be smaller and larger ones.</param>
public sealed record CountRange(string Count, long Least, long Most, bool IsExact);

/// <param name="Figure">In words: what, where, when.</param>
public sealed record ExposedCount(FigureName Name, string Figure, CountRange Range, IReadOnlyList<string> Touching);

/// <param name="Why">Released by name with the reason, or public already.</param>
public sealed record ShownSmallFigure(FigureName Name, string Figure, string Why);
