using Yardstick.Rendering.Tables;
using Yardstick.Rendering.Writing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Yardstick.Rendering.Word;

/// <summary>A page of a text, upright; lengths in twentieths of a point, as the format counts.</summary>
internal sealed record WordPage
{
    public const double UnitsOfPoint = 20;
    private const int A4Width = 11_906;
    private const int A4Height = 16_838;
    private const int UsualMargin = 800;

    public int Width { get; init; } = A4Width;

    public int Height { get; init; } = A4Height;

    public int Left { get; init; } = UsualMargin;

    public int Right { get; init; } = UsualMargin;

    public int Top { get; init; } = UsualMargin;

    public int Bottom { get; init; } = UsualMargin;

    public int ToHeader { get; init; } = 500;

    public int ToFooter { get; init; } = 500;

    /// <summary>Whether the first page has no header and footer, or its own.</summary>
    public bool HasTitlePage { get; init; }

    /// <summary>Headers and footers of upright pages, as elements of the section.</summary>
    public required IReadOnlyList<PageEdge> Edges { get; init; }

    /// <summary>Those of pages on their side.</summary>
    public required IReadOnlyList<PageEdge> EdgesOnSide { get; init; }

    /// <summary>Width between the margins, in points.</summary>
    public double Room(bool onSide) => ((onSide ? Height : Width) - Left - Right) / UnitsOfPoint;

    /// <param name="onSide">Landscape.</param>
    /// <param name="stretch">How much wider than Arial the letters may turn out.</param>
    public TablePaper Paper(bool onSide, double stretch) => TablePaper.OfPoints(Room(onSide), stretch);

    /// <summary>The properties of a section of such pages.</summary>
    /// <param name="onSide">Landscape.</param>
    /// <param name="isFirst">Whether the title page is in it.</param>
    public Markup Section(bool onSide, bool isFirst)
    {
        var edges = (onSide ? EdgesOnSide : Edges).Select(edge => edge.Draw());
        var (wide, high) = onSide ? (Height, Width) : (Width, Height);
        var turned = onSide ? Markup.Of($" w:orient=\"landscape\"") : Markup.Empty;
        var title = HasTitlePage && isFirst ? Markup.Of($"<w:titlePg/>") : Markup.Empty;
        return Markup.Of(
            $"""<w:sectPr>{edges}<w:type w:val="nextPage"/><w:pgSz w:w="{wide}" w:h="{high}"{turned}/><w:pgMar w:top="{Top}" w:right="{Right}" w:bottom="{Bottom}" w:left="{Left}" w:header="{ToHeader}" w:footer="{ToFooter}" w:gutter="0"/>{title}</w:sectPr>"""
        );
    }

    /// <summary>The pages of a council's document: size, margins, headers and footers of its last section.</summary>
    public static WordPage Of(W.SectionProperties section)
    {
        var size = section.GetFirstChild<W.PageSize>();
        var margin = section.GetFirstChild<W.PageMargin>();
        var (one, other) = ((int)(size?.Width?.Value ?? A4Width), (int)(size?.Height?.Value ?? A4Height));
        PageEdge[] edges =
        [
            .. section
                .Elements<W.HeaderReference>()
                .Select(header => new PageEdge("header", header.Type?.InnerText ?? "default", header.Id!.Value!)),
            .. section
                .Elements<W.FooterReference>()
                .Select(footer => new PageEdge("footer", footer.Type?.InnerText ?? "default", footer.Id!.Value!)),
        ];
        return new WordPage
        {
            Width = Math.Min(one, other),
            Height = Math.Max(one, other),
            Left = (int)(margin?.Left?.Value ?? UsualMargin),
            Right = (int)(margin?.Right?.Value ?? UsualMargin),
            Top = margin?.Top?.Value ?? UsualMargin,
            Bottom = margin?.Bottom?.Value ?? UsualMargin,
            ToHeader = (int)(margin?.Header?.Value ?? 500),
            ToFooter = (int)(margin?.Footer?.Value ?? 500),
            HasTitlePage = section.GetFirstChild<W.TitlePage>() is not null,
            Edges = edges,
            EdgesOnSide = edges,
        };
    }

    public static int Units(double points) => (int)Math.Round(points * UnitsOfPoint);
}

/// <summary>A header or footer of a section.</summary>
/// <param name="Kind"><c>header</c> or <c>footer</c>.</param>
/// <param name="Pages"><c>default</c>, <c>first</c> or <c>even</c>.</param>
/// <param name="Id">Relationship to its part.</param>
internal sealed record PageEdge(string Kind, string Pages, string Id)
{
    public Markup Draw() =>
        Kind == "header"
            ? Markup.Of($"""<w:headerReference w:type="{Pages}" r:id="{Id}"/>""")
            : Markup.Of($"""<w:footerReference w:type="{Pages}" r:id="{Id}"/>""");
}
