using System.Globalization;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>Titles of slides that continue.</summary>
internal static class SlideTitles
{
    /// <summary><c>Visits (2 of 3)</c>; the title alone where nothing continues.</summary>
    /// <param name="title">Of them all.</param>
    /// <param name="slide">From 0.</param>
    /// <param name="slides">How many share it.</param>
    public static string Numbered(string title, int slide, int slides) =>
        slides == 1 ? title : string.Create(CultureInfo.InvariantCulture, $"{title} ({slide + 1} of {slides})");
}
