using System.Globalization;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>A kept report as it is printed: with its state at the foot of each page and under its title where it is restricted, a file name of its own and the date of its publication.</summary>
public static class PrintedEdition
{
    public static Report Of(EditionRecord edition, EditionAudience audience, Report kept) =>
        kept with
        {
            Name = NameOf(edition, audience, kept.Name),
            Date = edition.PublishedOn ?? kept.Date,
            Subtitle =
                (audience is EditionAudience.Restricted ? "Restricted, not for publication. " : "")
                + (edition.Note is { } note ? $"{kept.Subtitle} Amended: {note}" : kept.Subtitle),
            Footer =
                $"{kept.Footer} · {Standing(edition)}{(audience is EditionAudience.Restricted ? " · RESTRICTED" : "")}",
        };

    /// <summary><c>DRAFT, not published</c>, <c>version 2, published on 8 August 2023</c>.</summary>
    public static string Standing(EditionRecord edition) =>
        edition.PublishedOn is { } day
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"version {edition.Version}, {(edition.State is EditionState.Superseded ? "superseded, " : "")}published on {DateText.Of(day)}"
            )
        : edition.State is EditionState.Draft ? "DRAFT, not published"
        : $"DRAFT {EditionStates.InWords(edition.State)}, not published";

    private static string NameOf(EditionRecord edition, EditionAudience audience, string name) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name}-{(audience is EditionAudience.Public ? "public" : "restricted")}{(edition.Version > 1 ? $"-v{edition.Version}" : "")}"
        );
}
