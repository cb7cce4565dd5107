namespace Yardstick.Core.Editions.Publishing;

/// <summary>Where an edition is on its way to its readers.</summary>
public enum EditionState
{
    /// <summary>It may be composed anew, and its headlines may be changed.</summary>
    Draft,

    /// <summary>Submitted; it stays as it is until it is approved or returned.</summary>
    InReview,
    Approved,

    /// <summary>Read by its readers; never changed again.</summary>
    Published,

    /// <summary>Still read, while a version with a correction is being made.</summary>
    Amended,

    /// <summary>A later version took its place; it can still be read.</summary>
    Superseded,
}

public static class EditionStates
{
    /// <summary>In a sentence and as a label.</summary>
    public static string InWords(EditionState state) =>
        state switch
        {
            EditionState.Draft => "draft",
            EditionState.InReview => "in review",
            EditionState.Approved => "approved",
            EditionState.Published => "published",
            EditionState.Amended => "published, being amended",
            _ => "superseded",
        };

    /// <summary>Readers have it: it never changes again.</summary>
    public static bool IsPublic(EditionState state) =>
        state is EditionState.Published or EditionState.Amended or EditionState.Superseded;
}
