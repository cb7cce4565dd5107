using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Workbooks;
using Yardstick.Core.Imports.Published.Spellings;

namespace Yardstick.Core.Imports.Published.Cells;

/// <summary>What a cell beside the months says.</summary>
/// <param name="Role">As the column's, but a triangle in a direction column is the wanted direction.</param>
/// <param name="Rule">A finding's rule where something must be said, once a column; null where nothing must.</param>
internal sealed record RoleCell(CellRole Role, decimal? Value, string? Rule = null)
{
    /// <summary>The colour of a dot was lost on the way from slide or sheet to file.</summary>
    public const string ColourLost = "rag-colour-lost";

    public const string ShownAsDate = "direction-shown-as-date";

    public const string Triangle = "triangle-is-wanted-direction";

    public const string Unreadable = "judgement-unreadable";

    public static RoleCell Read(CellRole role, TextCell cell, ValueSpellings spellings) =>
        role switch
        {
            CellRole.Rag => Rag(cell, spellings),
            CellRole.Direction => Direction(cell, spellings),
            CellRole.WantedDirection => Judged(role, cell, spellings, spellings.WantedDirectionOf),
            CellRole.Trend => PrintedNumber.Of(cell) is { } number
                ? new RoleCell(role, number.Value)
                : Judged(role, cell, spellings, spellings.TrendOf),
            CellRole.Status or CellRole.Outcome or CellRole.Commentary or CellRole.Owner or CellRole.Reporter =>
                new RoleCell(role, Value: null),
            _ => new RoleCell(role, PrintedNumber.Of(cell)?.Value),
        };

    private static RoleCell Rag(TextCell cell, ValueSpellings spellings)
    {
        var coloured = DotColour.RagOf(cell.Colour);
        if (cell.IsBlank || SymbolText.IsDot(cell.Text))
        {
            return new RoleCell(CellRole.Rag, coloured, coloured is null ? ColourLost : null);
        }

        return Judged(CellRole.Rag, cell, spellings, text => spellings.RagOf(text) ?? coloured);
    }

    private static RoleCell Direction(TextCell cell, ValueSpellings spellings)
    {
        if (spellings.IsTriangle(cell.Text))
        {
            return new RoleCell(CellRole.WantedDirection, spellings.WantedDirectionOf(cell.Text), Triangle);
        }

        if (cell.Number is { } stored && new NumberFormat(cell.NumberFormat ?? NumberFormat.General).IsDate)
        {
            return new RoleCell(CellRole.Direction, stored is -1 or 0 or 1 ? stored : null, ShownAsDate);
        }

        var read = Judged(CellRole.Direction, cell, spellings, spellings.DirectionOf);
        var isDate =
            read.Value is not null
            && (cell.Text.Contains('/') || cell.Text.Contains('-') && char.IsLetter(cell.Text[0]));
        return isDate ? read with { Rule = ShownAsDate } : read;
    }

    private static RoleCell Judged(
        CellRole role,
        TextCell cell,
        ValueSpellings spellings,
        Func<string, decimal?> meaningOf
    )
    {
        // A number format may show an arrow for a number: what the reader sees comes first, then the number.
        var value = meaningOf(cell.Text) ?? (cell.Number is -1 or 0 or 1 ? cell.Number : null);
        var isKnown = value is not null || spellings.StateOf(cell.Text) is not null;
        return new RoleCell(role, value, isKnown ? null : Unreadable);
    }
}
