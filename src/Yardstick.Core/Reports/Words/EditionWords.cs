using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Reports.Words;

/// <summary>What is said of an edition by its kind: a published one prints its figures, a measured one has them from case records.</summary>
public sealed record EditionWords
{
    private static readonly EditionWords Published = new()
    {
        Findings = "Contradictions in the published figures",
        NothingFound = "The checker found no open contradiction of this weight in the published tables.",
        Compared = "The checker compared the published tables with one another and with their own arithmetic.",
        OtherRows = "Other published rows",
        AboutOtherRows = "The edition prints these rows too; this report's layout gives them no section.",
        AboutOtherTeamTables = "The edition also prints these team tables",
        Missing = "Not printed in this edition",
        NoTeamTable = "This edition prints no team table of",
        AboutMonths =
            "A figure at the month end is a snapshot of that day. Records completed or corrected later can change it, so a month can differ "
            + "from what an earlier report printed; such a month is called restated.",
    };

    private static readonly EditionWords Measured = new()
    {
        Findings = "Contradictions in the measured figures",
        NothingFound = "The checker found no open contradiction of this weight in the measured figures.",
        Compared = "The checker compared the measured figures with one another and with their own arithmetic.",
        OtherRows = "Other measured figures",
        AboutOtherRows = "These figures were measured too; this report's layout gives them no section.",
        AboutOtherTeamTables = "Also measured by team",
        Missing = "Not measured",
        NoTeamTable = "No team had cases in this month",
        AboutMonths =
            "A figure at the month end is a snapshot of that day, measured from the case records and frozen. Records completed or corrected "
            + "later do not change a frozen month; what they would change is kept in a log of restatements.",
    };

    /// <summary>Heading of the checker's findings.</summary>
    public required string Findings { get; init; }

    public required string NothingFound { get; init; }

    public required string Compared { get; init; }

    /// <summary>Heading of the rows that a layout has no section for.</summary>
    public required string OtherRows { get; init; }

    public required string AboutOtherRows { get; init; }

    /// <summary>Stands before a list.</summary>
    public required string AboutOtherTeamTables { get; init; }

    /// <summary>Stands before a list of titles.</summary>
    public required string Missing { get; init; }

    /// <summary>Stands before a title.</summary>
    public required string NoTeamTable { get; init; }

    public required string AboutMonths { get; init; }

    public static EditionWords Of(PublishedEdition edition) => edition.Measured is null ? Published : Measured;

    /// <summary><c>published 5 September 2023</c> or <c>frozen 4 August 2023</c>.</summary>
    public static string Dated(PublishedEdition edition) =>
        $"{(edition.Measured is null ? "published" : "frozen")} {DateText.Of(edition.PublishedOn)}";

    /// <summary>Who made the figures, from what and when: a sentence for a list of sources.</summary>
    public static string Origin(PublishedEdition edition) =>
        edition.Measured is { } from
            ? $"Measured from the case records of {edition.AuthorityName} (extract of {DateText.Of(from.ExtractDate)}), frozen on "
                + $"{DateText.Of(from.FrozenOn)}, figures to {DateText.Of(edition.DataTo)}"
            : $"Published by {edition.AuthorityName} on {DateText.Of(edition.PublishedOn)}, figures to {DateText.Of(edition.DataTo)}";
}
