using System.Globalization;
using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Benchmarks;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.National;

/// <summary>Cells of tables of national measures: a published value as published, a mean with a decimal more than its values.</summary>
internal static class MeasureText
{
    private const string NotPublished = "not published";

    public static TableCell Published(PublishedMeasure measure, decimal? value) =>
        value is { } known
            ? new TableCell(FigureText.Of(known, measure.IndicatorUnit), known)
            : new TableCell(NotPublished, Tone: Tone.Quiet);

    /// <summary>The own value, or those of its predecessors, each with its name.</summary>
    public static TableCell Own(PublishedMeasure measure, NationalComparison comparison) =>
        comparison is { Own: null, Predecessors: [_, ..] before }
            ? new TableCell(
                string.Join(
                    "; ",
                    before.Select(each => $"{each.Name}: {FigureText.Of(each.Value, measure.IndicatorUnit)}")
                ),
                Tone: Tone.Quiet
            )
            : Published(measure, comparison.Own);

    public static TableCell Mean(PublishedMeasure measure, decimal? mean) =>
        Published(
            measure,
            mean is { } known
                ? decimal.Round(known, Math.Max(1, measure.Decimals), MidpointRounding.AwayFromZero)
                : null
        );

    /// <summary>England and regions: for a count a total of councils, which does not compare with one of them.</summary>
    public static TableCell Wider(PublishedMeasure measure, decimal? value) =>
        Published(measure, value) is var cell && measure.IsCount && value is not null
            ? cell with
            {
                Text = $"{cell.Text} (total)",
            }
            : cell;

    public static TableCell Rank(Judgement<Standing> standing) =>
        standing is Judgement<Standing>.Made { Verdict: var made }
            ? new TableCell(string.Create(CultureInfo.InvariantCulture, $"{made.Rank} of {made.Of}"), made.Rank)
            : new TableCell("not ranked", Tone: Tone.Quiet);

    public static TableCell Band(Judgement<Standing> standing) =>
        standing is Judgement<Standing>.Made { Verdict: var made }
            ? new TableCell(
                made.Band switch
                {
                    QuartileBand.A => "A, best quarter",
                    QuartileBand.D => "D, worst quarter",
                    var band => band.ToString(),
                },
                Tone: made.Band switch
                {
                    QuartileBand.A => Tone.Good,
                    QuartileBand.D => Tone.Bad,
                    _ => Tone.None,
                }
            )
            : new TableCell("–", Tone: Tone.Quiet);
}
