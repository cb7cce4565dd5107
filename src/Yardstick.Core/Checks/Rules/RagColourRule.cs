using Yardstick.Core.Assessments;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>
/// A printed RAG that target and displayed value do not give. Green against not green is an error, for no tolerance explains it;
/// amber against red is a warning, for the tolerance is a setting. A colour that was lost is not checked.
/// </summary>
internal sealed class RagColourRule : IEditionRule
{
    public IEnumerable<CheckFinding> Check(CheckedEdition edition) =>
        from series in edition.Series
        let cell = series.Row.Cell(CellRole.Rag)
        let value = series.At(series.ReportedMonth)
        where cell is not null && value is not null
        let printed = Colour(DateShown.Meaning(cell))
        let verdict = RagRule.Judge(
            value.Number(),
            value.Denominator,
            PrintedTarget.Of(series),
            series.Indicator?.Tolerance
        )
        where printed is not null && verdict is Judgement<Rag>.Made && !verdict.Is(printed.Value)
        select Finding(series, cell, value, printed.Value, (Judgement<Rag>.Made)verdict);

    private static Rag? Colour(decimal? meaning) =>
        meaning switch
        {
            1 => Rag.Green,
            0 => Rag.Amber,
            -1 => Rag.Red,
            _ => null,
        };

    private static CheckFinding Finding(
        CheckedRow series,
        PublishedCell cell,
        PublishedValue value,
        Rag printed,
        Judgement<Rag>.Made made
    ) =>
        CheckFinding.Of(
            printed == Rag.Green || made.Verdict == Rag.Green ? FindingSeverity.Error : FindingSeverity.Warning,
            "judgement",
            series.Name,
            value.Month,
            new Quote(cell.Place, $"{cell.Printed} ({Word(printed)})"),
            new Quote(value.Place, $"{value.Printed}, target {series.Row.Cell(CellRole.Target)?.Printed}"),
            $"{made.Why}: {Word(made.Verdict)}, but {Word(printed)} is printed"
        );

    private static string Word(Rag rag) => rag.ToString().ToLowerInvariant();
}
