using Yardstick.Core.Assessments;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>
/// A printed direction of travel that the displayed months do not give, or that is not -1, 0 or 1; and a trend arrow that points
/// against the movement. A movement printed where the displayed months are equal is a warning, for the unrounded values may differ.
/// Wanted-direction glyphs are polarity and are never read here.
/// </summary>
internal sealed class DirectionRule : IEditionRule
{
    private const string Rule = "judgement";

    public IEnumerable<CheckFinding> Check(CheckedEdition edition) =>
        edition.Series.SelectMany(series => Direction(series).Concat(TrendArrow(series)));

    private static IEnumerable<CheckFinding> Direction(CheckedRow series)
    {
        if (series.Row.Cell(CellRole.Direction) is not { } cell || DateShown.Meaning(cell) is not { } printed)
        {
            yield break;
        }

        var month = series.ReportedMonth;
        var current = series.At(month);
        var previous = series.Before(month);
        if (printed is not (-1 or 0 or 1))
        {
            yield return CheckFinding.Of(
                FindingSeverity.Error,
                Rule,
                series.Name,
                month,
                cell.Quote(),
                current?.Quote(),
                $"a direction is -1 (worse), 0 (same) or 1 (better), but {cell.Printed} is printed"
            );
            yield break;
        }

        if (current is null || previous is null)
        {
            yield break;
        }

        var target = PrintedTarget.Of(series);
        var verdict = DirectionOfTravel.Judge(
            current.Number(),
            previous.Number(),
            WantedDirection.Of(series.Indicator, target),
            target
        );
        if (verdict is Judgement<Direction>.Made made && Number(made.Verdict) != printed)
        {
            yield return CheckFinding.Of(
                made.Verdict == Assessments.Direction.Same ? FindingSeverity.Warning : FindingSeverity.Error,
                Rule,
                series.Name,
                month,
                new Quote(cell.Place, $"{cell.Printed} ({Word(printed)})"),
                new Quote(previous.Place, $"{previous.Printed} to {current.Printed}"),
                $"{made.Why}: {Word(Number(made.Verdict))}, but {Word(printed)} is printed"
            );
        }
    }

    private static IEnumerable<CheckFinding> TrendArrow(CheckedRow series)
    {
        var month = series.ReportedMonth;
        if (
            series.Row.Cell(CellRole.Trend) is { Value: { } arrow } cell
            && !cell.Printed.Any(char.IsAsciiDigit)
            && series.At(month) is { } current
            && series.Before(month) is { } previous
            && Math.Sign(current.Number() - previous.Number()) is var movement
            && movement != Math.Sign(arrow)
        )
        {
            yield return CheckFinding.Of(
                movement == 0 ? FindingSeverity.Warning : FindingSeverity.Error,
                Rule,
                series.Name,
                month,
                cell.Quote(),
                new Quote(previous.Place, $"{previous.Printed} to {current.Printed}"),
                $"{current.Printed} - {previous.Printed} = {Shown.Signed(current.Number() - previous.Number())}, but the arrow printed is {cell.Printed}"
            );
        }
    }

    private static int Number(Direction direction) => direction - Assessments.Direction.Same;

    private static string Word(decimal direction) =>
        direction switch
        {
            > 0 => "better",
            < 0 => "worse",
            _ => "same",
        };
}
