using Yardstick.Core.Assessments;
using Yardstick.Core.Checks;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Reports.Composition;

/// <summary>Everything that a report of one edition is made of.</summary>
public sealed record ReportMaterial
{
    /// <summary>The delivery that is reported; its tables give printed cells and team tables.</summary>
    public required PublishedDelivery Delivery { get; init; }

    /// <summary>Every printed row of it, judged for its month.</summary>
    public required IReadOnlyList<Assessment> Assessments { get; init; }

    /// <summary>Assessments of earlier editions, newest edition first, each for its own month; restatements are found among them.</summary>
    public required IReadOnlyList<Assessment> Earlier { get; init; }

    /// <summary>Open findings of the checker on this edition.</summary>
    public required IReadOnlyList<CheckFinding> Findings { get; init; }

    /// <summary>All editions that are known of the authority.</summary>
    public required IReadOnlyList<PublishedEdition> Editions { get; init; }

    /// <summary>The catalogue, by key.</summary>
    public required Func<string, Indicator?> FindIndicator { get; init; }

    public required Glossary Glossary { get; init; }

    /// <summary>Dated events of the authority and the nation.</summary>
    public required IReadOnlyList<DatedEvent> Events { get; init; }

    /// <summary>What was approved to be said of the month, with the actions that are open.</summary>
    public IReadOnlyList<PrintedCommentary> Commentaries { get; init; } = [];

    /// <summary>What an edition has beyond any report; null for a report that is no edition.</summary>
    public EditionParts? Parts { get; init; }

    /// <summary>The national statistics behind comparisons that the edition does not print; null when none were used.</summary>
    public NationalLookup? National { get; init; }

    /// <summary>Where pages show an indicator, or one month of it; null in files, which have no pages to lead to.</summary>
    public Func<Indicator, Month?, string>? AddressOf { get; init; }

    public PublishedEdition Edition => Delivery.Edition;
}
