using System.Globalization;
using Yardstick.Core.Commentaries;

namespace Yardstick.Web.Pages;

/// <summary>Days as browsers send them from a date field, and as people type them where there is none.</summary>
internal static class FormDay
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy"];

    /// <exception cref="CommentaryRefused">It is no day.</exception>
    public static DateOnly Read(string? text, string field) =>
        DateOnly.TryParseExact(
            text?.Trim(),
            Forms,
            CultureInfo.GetCultureInfo("en-GB"),
            DateTimeStyles.None,
            out var day
        )
            ? day
            : throw new CommentaryRefused(
                string.IsNullOrWhiteSpace(text)
                    ? $"{field} is empty: write a day as 25/8/2023."
                    : $"{field} '{text}' is not a day: write it as 25/8/2023.",
                field
            );
}
