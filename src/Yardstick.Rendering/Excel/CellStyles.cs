using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Excel;

/// <summary>How a cell looks. Tone is a second carrier only: the text says it.</summary>
internal sealed record CellStyle
{
    public static CellStyle Title { get; } = new() { Font = CellFont.Title };
    public static CellStyle Plain { get; } = new();
    public static CellStyle Link { get; } = new() { Font = CellFont.Link };
    public static CellStyle Header { get; } =
        new()
        {
            Font = CellFont.Bold,
            Wraps = true,
            IsHeader = true,
        };

    public CellFont Font { get; init; } = CellFont.Normal;

    public string? NumberFormat { get; init; }

    public Tone Tone { get; init; } = Tone.None;

    public bool Wraps { get; init; }

    public bool AlignsRight { get; init; }

    /// <summary>Keeps a text apart from a number in the column before.</summary>
    public bool Indents { get; init; }

    public bool IsHeader { get; init; }
}

internal enum CellFont
{
    Normal,
    Bold,
    Title,
    Link,
}

/// <summary>Collects the styles that the sheets use and writes the style part of the workbook.</summary>
internal sealed class CellStyles
{
    private const int FirstOwnFormat = 164;
    private readonly List<CellStyle> _styles = [CellStyle.Plain];
    private readonly List<string> _formats = [];

    /// <summary>Number of the style, as cells name it.</summary>
    public int IndexOf(CellStyle style)
    {
        var index = _styles.IndexOf(style);
        if (index >= 0)
        {
            return index;
        }

        if (style.NumberFormat is { } format && !_formats.Contains(format))
        {
            _formats.Add(format);
        }

        _styles.Add(style);
        return _styles.Count - 1;
    }

    public Markup Draw()
    {
        var formats = _formats.Select(
            (format, i) => Markup.Of($"""<numFmt numFmtId="{FirstOwnFormat + i}" formatCode="{format}"/>""")
        );
        var ownFormats =
            _formats.Count == 0
                ? Markup.Empty
                : Markup.Of($"""<numFmts count="{_formats.Count}">{formats}</numFmts>""");
        var styles = _styles.Select(Draw);
        return Markup.Of(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            {ownFormats}
            {Fonts}
            {Fills}
            {Borders}
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="{_styles.Count}">{styles}</cellXfs>
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
            </styleSheet>
            """
        );
    }

    /// <summary>In the order of <see cref="CellFont"/>; 12 points or more.</summary>
    private static Markup Fonts =>
        Markup.Of(
            $"""<fonts count="4">{Font("", 12, "FF0B0C0C")}{Font("b", 12, "FF0B0C0C")}{Font("b", 16, "FF0B0C0C")}{Font("u", 12, "FF1A65A6")}</fonts>"""
        );

    private static Markup Fills =>
        Markup.Of(
            $"""
            <fills count="5">
            <fill><patternFill patternType="none"/></fill>
            <fill><patternFill patternType="gray125"/></fill>
            {Fill("FFE2F1E9")}{Fill("FFFFF7C7")}{Fill("FFFBE6E2")}
            </fills>
            """
        );

    private static Markup Borders =>
        Markup.Of(
            $"""
            <borders count="2">
            <border><left/><right/><top/><bottom/><diagonal/></border>
            <border><left/><right/><top/><bottom style="medium"><color rgb="FF0B0C0C"/></bottom><diagonal/></border>
            </borders>
            """
        );

    private static Markup Font(string accent, int points, string colour)
    {
        var mark = accent switch
        {
            "b" => Markup.Of($"<b/>"),
            "u" => Markup.Of($"<u/>"),
            _ => Markup.Empty,
        };
        return Markup.Of(
            $"""<font>{mark}<sz val="{points}"/><color rgb="{colour}"/><name val="Arial"/><family val="2"/></font>"""
        );
    }

    private Markup Draw(CellStyle style)
    {
        var format = style.NumberFormat is { } code ? FirstOwnFormat + _formats.IndexOf(code) : 0;
        var side = style.AlignsRight ? "right" : "left";
        var vertical = style.IsHeader ? "bottom" : "top";
        return Markup.Of(
            $"""<xf numFmtId="{format}" fontId="{(int)style.Font}" fillId="{FillOf(style.Tone)}" borderId="{(style.IsHeader ? 1 : 0)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="{side}" vertical="{vertical}" wrapText="{(style.Wraps ? 1 : 0)}" indent="{(style.Indents ? 1 : 0)}"/></xf>"""
        );
    }

    private static Markup Fill(string colour) =>
        Markup.Of(
            $"""<fill><patternFill patternType="solid"><fgColor rgb="{colour}"/><bgColor indexed="64"/></patternFill></fill>"""
        );

    private static int FillOf(Tone tone) =>
        tone switch
        {
            Tone.Good => 2,
            Tone.Caution => 3,
            Tone.Bad => 4,
            _ => 0,
        };
}
