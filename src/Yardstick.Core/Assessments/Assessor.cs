using Yardstick.Core.Assessments.ProcessControl;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Assessments;

/// <summary>
/// Judges a month as an edition prints it: one assessment for each printed indicator row, in printed order, against its target,
/// against others and against its own history. Pure: the same deliveries give the same assessments.
/// </summary>
/// <param name="findIndicator">The catalogue, by key.</param>
/// <param name="national">National figures for rows that print no comparison; null leaves them out.</param>
/// <param name="rebasings">Decisions to measure an indicator's history anew, by key.</param>
/// <param name="withheld">Why the figure of an indicator and month is not judged for now.</param>
public sealed class Assessor(
    Func<string, Indicator?> findIndicator,
    NationalLookup? national = null,
    Func<string, IReadOnlyList<Phase>>? rebasings = null,
    Func<string, Month, Withholding?>? withheld = null
)
{
    private const string NotMapped = "the printed title is not mapped to an indicator";
    private const string BeginsAgain = "the count begins again in this month, so that nothing stands before it";

    /// <param name="editionName">Null for the edition published last among those whose data end in the month.</param>
    /// <param name="deliveries">All editions that are known; earlier months come from older ones.</param>
    /// <exception cref="EditionNotFound">No single edition answers.</exception>
    public IReadOnlyList<Assessment> Assess(
        Month month,
        string? editionName,
        IReadOnlyList<PublishedDelivery> deliveries
    )
    {
        var editions = EditionChoice.For(month, editionName, deliveries);
        return
        [
            .. editions
                .Chosen.Tables.Where(table => table.Kind == PublishedTableKind.Indicators)
                .SelectMany(table =>
                    table.Rows.Select(row => Withhold(Assess(month, table, row, editions), editions.Chosen.Edition))
                ),
        ];
    }

    /// <summary>Of measured figures only: what was published stays judged as it was printed.</summary>
    private Assessment Withhold(Assessment judged, PublishedEdition edition) =>
        edition.Measured is not null
        && judged.Indicator is { } indicator
        && withheld?.Invoke(indicator.Key, judged.Month) is { } withholding
            ? withholding.Of(judged)
            : judged;

    private Assessment Assess(Month month, PublishedTable table, PublishedRow row, EditionChoice editions)
    {
        var edition = editions.Chosen.Edition;
        var indicator = row.Indicator is null ? null : findIndicator(row.Indicator);
        var audience = PrintedHistory.AudienceOf(table, edition);
        var history = PrintedHistory.Of(row, audience, indicator, editions, month);
        var value = row.ValueFor(month);
        var current = value is null ? null : PrintedFigure.PointOf(value, indicator, edition.Name);
        var figure = FigureOf(current, indicator, month);
        var before = OwnPeriod.Before(month, indicator?.TimeBasis);
        var previous = history.FirstOrDefault(point => point.Month == before);
        var lastYear = history.FirstOrDefault(point => point.Month == month.SameMonthLastYear);

        var target = TargetOf(row, indicator);
        var polarity = WantedDirection.Of(indicator, target);
        var (displayed, displayedBefore) = (DisplayedNumber(current), DisplayedNumber(previous));
        var chart = ChartOf(indicator, history, month);
        var comparators = new Comparators(
            row,
            indicator,
            indicator is null ? null : national?.Invoke(indicator, month.LastDay)
        );
        return new Assessment
        {
            Indicator = indicator,
            PrintedTitle = row.PrintedTitle,
            Month = month,
            Edition = edition.Name,
            Audience = audience,
            Rounding = edition.Rounding,
            Table = table.Title,
            Place = value?.Place ?? row.Place,
            Displayed = current?.Displayed ?? "",
            Figure = figure,
            Previous = previous,
            SameMonthLastYear = lastYear,
            History = history,
            ChangeOnMonth = before is null
                ? new Judgement<decimal>.NotMade(BeginsAgain)
                : RelativeChange.Between(figure, previous?.Figure),
            ChangeOnYear = RelativeChange.Between(figure, lastYear?.Figure),
            TwelveMonths = TwelveMonths.Of(month, history, indicator?.TimeBasis),
            Target = target,
            Tolerance = row.Tolerance ?? indicator?.Tolerance,
            Rag = indicator is null
                ? new Judgement<Rag>.NotMade(NotMapped)
                : RagRule.Judge(displayed, value?.Denominator, target, row.Tolerance ?? indicator.Tolerance),
            Direction =
                indicator is null ? new Judgement<Direction>.NotMade(NotMapped)
                : before is null ? new Judgement<Direction>.NotMade(BeginsAgain)
                : DirectionOfTravel.Judge(displayed, displayedBefore, polarity, target),
            Trend = Trend.Between(displayed, displayedBefore),
            Variation = ProcessVerdict.OfVariation(chart, month, polarity),
            SignalSince = chart is Judgement<ProcessChart>.Made { Verdict: var drawn }
                ? drawn.SignalSince(month)
                : null,
            Assurance = ProcessVerdict.OfAssurance(chart, target),
            Limits = chart is Judgement<ProcessChart>.Made made ? made.Verdict.Limits : null,
            OwnLastYear = comparators.OwnLastYear,
            StatisticalNeighbours = comparators.StatisticalNeighbours,
            Region = comparators.Region,
            England = comparators.England,
        };
    }

    private static Figure FigureOf(SeriesPoint? current, Indicator? indicator, Month month) =>
        current?.Figure is null or Figure.NotAvailable && OwnPeriod.IsBetween(month, indicator?.TimeBasis)
            ? new Figure.NotAvailable(OwnPeriod.WhyBetween)
            : current?.Figure ?? new Figure.NotAvailable($"this row prints no {month.ToWords()}");

    private static Target? TargetOf(PublishedRow row, Indicator? indicator) =>
        row.Cell(CellRole.Target) is { } cell
            ? TargetText.Read(
                cell.Printed,
                indicator?.Polarity ?? Polarity.Neutral,
                indicator?.TimeBasis ?? TimeBasis.InMonth
            )
            : null;

    /// <summary>What a reader sees; null where the month has no value.</summary>
    private static decimal? DisplayedNumber(SeriesPoint? point) =>
        point?.Figure is Figure.Known known ? DisplayedFigure.Number(point.Displayed) ?? known.Value : null;

    private Judgement<ProcessChart> ChartOf(Indicator? indicator, IReadOnlyList<SeriesPoint> history, Month month)
    {
        if (indicator is null)
        {
            return new Judgement<ProcessChart>.NotMade(NotMapped);
        }

        IReadOnlyList<Phase> phases = [.. Phase.OfDefinition(indicator), .. rebasings?.Invoke(indicator.Key) ?? []];
        return ProcessChart.Draw(history, month, indicator.TimeBasis, phases, unit: indicator.Unit);
    }
}
