using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Briefs;

/// <summary><c>Since May 2023: 12 better, 5 worse, 3 the same.</c></summary>
internal static class SinceWords
{
    public static string Of(string begin, SinceThen since) =>
        $"{begin}: {FigureText.Of(since.Better, unit: null)} better, {FigureText.Of(since.Worse, unit: null)} worse, {FigureText.Of(since.Same, unit: null)} the same.";
}
