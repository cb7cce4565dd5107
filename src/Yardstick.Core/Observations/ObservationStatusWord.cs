namespace Yardstick.Core.Observations;

/// <summary>The words by which a status is written in files and in the store.</summary>
public static class ObservationStatusWord
{
    public static string Of(ObservationStatus status) =>
        status switch
        {
            ObservationStatus.Ok => "ok",
            ObservationStatus.NoCases => "no-cases",
            ObservationStatus.TooRecent => "too-recent",
            _ => "not-available",
        };

    /// <exception cref="ArgumentOutOfRangeException">The word is none of these.</exception>
    public static ObservationStatus Read(string word) =>
        word switch
        {
            "ok" => ObservationStatus.Ok,
            "no-cases" => ObservationStatus.NoCases,
            "too-recent" => ObservationStatus.TooRecent,
            "not-available" => ObservationStatus.NotAvailable,
            _ => throw new ArgumentOutOfRangeException(nameof(word), word, "No status is written so."),
        };
}
