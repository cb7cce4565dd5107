using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Texts;

/// <summary>A paragraph to be checked: of the printed text, or a commentary, which then speaks of its rows.</summary>
/// <param name="Rows">The row of a printed commentary cell; the rows of a commentary that is being written; none for other prose.</param>
internal sealed record Prose(string Section, string Text, CellPlace Place, IReadOnlyList<CheckedRow> Rows)
{
    public static IEnumerable<Prose> Of(CheckedEdition edition) =>
        edition
            .Delivery.Texts.Select(text => new Prose(text.Section, text.Text, text.Place, []))
            .Concat(
                from series in edition.Series
                let cell = series.Row.Cell(CellRole.Commentary)
                where cell is not null && cell.Printed.Length > 0
                select new Prose(series.Table.Title, cell.Printed, cell.Place, [series])
            );

    /// <summary>Sentences with their offset in the paragraph. A full stop inside a number or an abbreviation (<c>S.47</c>) ends nothing.</summary>
    public IReadOnlyList<Sentence> Sentences()
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; i < Text.Length; i++)
        {
            if (i + 1 == Text.Length || (Text[i] is '.' or '!' or '?' or '\n' && char.IsWhiteSpace(Text[i + 1])))
            {
                sentences.Add(new Sentence(this, Text[start..(i + 1)], start));
                start = i + 1;
            }
        }

        return sentences;
    }

    /// <summary>The place of a character of the paragraph; a cell of a sheet is one place.</summary>
    public CellPlace At(int offset) =>
        Place.Sheet is null && Rows.Count == 0 ? Place with { Column = Place.Column + offset } : Place;
}

internal sealed record Sentence(Prose Prose, string Text, int Offset)
{
    /// <summary>What stands before it in the paragraph.</summary>
    public string Before => Prose.Text[..Offset];
}
