using Yardstick.Core.Assessments;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Overviews;

/// <summary>Since when, without a pause, a figure has called for the same attention as in its month.</summary>
/// <param name="IsFirstKnown">Nothing is known before, so it may have lasted longer.</param>
public sealed record Lasting(Month From, Month To, bool IsFirstKnown)
{
    /// <summary>
    /// A signal since its run of months began. Red since the first of the months that the present target rates red, amber since the first that
    /// it rates amber or red. A month that is not known or not rated ends the run.
    /// </summary>
    public static Lasting Of(Assessment assessment, Attention why)
    {
        if (why is Attention.GettingWorse or Attention.Changed && assessment.SignalSince is { } since)
        {
            return new Lasting(since, assessment.Month, since == assessment.Limits?.PhaseStart);
        }

        var run = assessment.KnownRun();
        var rated = run.Skip(1)
            .TakeWhile(point =>
                Comparison.RatingOf(assessment, point) is { } rating
                && (rating.Is(Rag.Red) || (why is Attention.Amber && rating.Is(Rag.Amber)))
            )
            .Count();
        return new Lasting(assessment.Month.AddMonths(-rated), assessment.Month, rated + 1 == run.Count);
    }

    /// <summary><c>new in June 2023</c>, <c>since April 2023, the 3rd month running</c>.</summary>
    public string InWords() =>
        (IsFirstKnown, From == To) switch
        {
            (true, true) => $"{To.ToWords()} is the first month known",
            (true, false) => $"since {From.ToWords()} at least, the first month known",
            (false, true) => $"new in {To.ToWords()}",
            _ => $"since {From.ToWords()}, the {FigureText.Ordinal(To.MonthsSince(From) + 1)} month running",
        };
}
