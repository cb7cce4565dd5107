using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Core.Reports.Words;

/// <summary>Judgements in words, each with the tone that a renderer may add; the words are enough without it.</summary>
public static class JudgementWords
{
    public const string NotJudged = "Not judged";

    /// <summary>Printed on every table: which direction is good.</summary>
    public static string Wanted(Assessment assessment) =>
        assessment.Indicator is null
            ? "Not in the catalogue"
            : assessment.Polarity() switch
            {
                Polarity.Higher => "Higher is better",
                Polarity.Lower => "Lower is better",
                Polarity.Range => "Within a range is best",
                _ => "Neither is better",
            };

    public static TableCell Of(Judgement<Rag> judgement) =>
        judgement is not Judgement<Rag>.Made made
            ? NotMade
            : made.Verdict switch
            {
                Rag.Green => new TableCell("Green", Tone: Tone.Good),
                Rag.Amber => new TableCell("Amber", Tone: Tone.Caution),
                _ => new TableCell("Red", Tone: Tone.Bad),
            };

    /// <param name="than">The month compared with.</param>
    public static TableCell Of(Judgement<Direction> judgement, Month than) =>
        judgement is not Judgement<Direction>.Made made
            ? NotMade
            : made.Verdict switch
            {
                Direction.Better => new TableCell($"Better than {MonthName(than)}", Tone: Tone.Good, Symbol: "↑"),
                Direction.Same => new TableCell($"Same as {MonthName(than)}", Symbol: "→"),
                _ => new TableCell($"Worse than {MonthName(than)}", Tone: Tone.Bad, Symbol: "↓"),
            };

    public static TableCell Of(Judgement<Variation> judgement) =>
        judgement is not Judgement<Variation>.Made made
            ? NotMade
            : made.Verdict switch
            {
                Variation.Improving => new TableCell("Real change for the better", Tone: Tone.Good),
                Variation.Concerning => new TableCell("Real change for the worse", Tone: Tone.Bad),
                Variation.Neutral => new TableCell("Real change", Tone: Tone.Caution),
                _ => new TableCell("Usual variation", Tone: Tone.Quiet),
            };

    public static TableCell Of(Judgement<Assurance> judgement) =>
        judgement is not Judgement<Assurance>.Made made
            ? NotMade
            : made.Verdict switch
            {
                Assurance.Always => new TableCell("Meets its target every month", Tone: Tone.Good),
                Assurance.Never => new TableCell("Never meets its target", Tone: Tone.Bad),
                _ => new TableCell("Meets its target in some months", Tone: Tone.Caution),
            };

    /// <summary><c>May</c>: the month alone, for the twelve months before the reported one.</summary>
    public static string MonthName(Month month) => month.FirstDay.ToString("MMMM", FigureText.English);

    private static TableCell NotMade => new(NotJudged, Tone: Tone.Quiet);
}
