using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>A RAG, direction or trend cell that shows a date: an integer spoilt by a cell format, said with what it means.</summary>
internal sealed class DateShownRule : IEditionRule
{
    public IEnumerable<CheckFinding> Check(CheckedEdition edition) =>
        from series in edition.Series
        from cell in series.Row.Cells
        where cell.Role is CellRole.Direction or CellRole.Rag or CellRole.Trend && DateShown.IsDate(cell)
        select CheckFinding.Of(
            FindingSeverity.Warning,
            "judgement",
            series.Name,
            series.ReportedMonth,
            cell.Quote(),
            series.At(series.ReportedMonth)?.Quote(),
            DateShown.Meaning(cell) is { } meaning
                ? $"{cell.Printed} is the integer {Shown.Number(meaning)} shown in a date format{Words(cell.Role, meaning)}"
                : $"{cell.Printed} is a number shown in a date format; which one cannot be told"
        );

    private static string Words(CellRole role, decimal meaning) =>
        (role, meaning) switch
        {
            (CellRole.Direction, 1) => ": better",
            (CellRole.Direction, 0) => ": same",
            (CellRole.Direction, -1) => ": worse",
            (CellRole.Rag, 1) => ": green",
            (CellRole.Rag, 0) => ": amber",
            (CellRole.Rag, -1) => ": red",
            _ => "",
        };
}
