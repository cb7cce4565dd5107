using DocumentFormat.OpenXml.Packaging;
using P = DocumentFormat.OpenXml.Presentation;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>A slide layout and the places that it or its master gives.</summary>
internal sealed class DeckLayout(SlideLayoutPart part)
{
    public SlideLayoutPart Part => part;

    public Frame? Title => FrameOf(P.PlaceholderValues.Title) ?? FrameOf(P.PlaceholderValues.CenteredTitle);

    /// <summary>Type of the title's placeholder, as slides must name it.</summary>
    public bool IsTitleCentred => Find(Own, P.PlaceholderValues.CenteredTitle) is not null;

    public Frame? Footer => Find(Own, P.PlaceholderValues.Footer) is null ? null : FrameOf(P.PlaceholderValues.Footer);

    public Frame? Number =>
        Find(Own, P.PlaceholderValues.SlideNumber) is null ? null : FrameOf(P.PlaceholderValues.SlideNumber);

    public uint IndexOfFooter => IndexOf(Find(Own, P.PlaceholderValues.Footer));

    public uint IndexOfNumber => IndexOf(Find(Own, P.PlaceholderValues.SlideNumber));

    /// <summary>The place of the content: of no type, or of the type for text or any object.</summary>
    public uint? IndexOfContent => Content is null ? null : IndexOf(Content);

    public Frame? ContentFrame =>
        Content is null ? null : FrameOf(Content) ?? FrameOf(Find(OfMaster, P.PlaceholderValues.Body));

    /// <summary>Index of the subtitle of a title slide.</summary>
    public uint? IndexOfSubtitle => Find(Own, P.PlaceholderValues.SubTitle) is { } found ? IndexOf(found) : null;

    private P.Shape? Content =>
        Own.FirstOrDefault(shape =>
            PlaceholderOf(shape) is { } place
            && (
                place.Type is null || place.Type == P.PlaceholderValues.Object || place.Type == P.PlaceholderValues.Body
            )
        );

    private IEnumerable<P.Shape> Own => part.SlideLayout.Descendants<P.Shape>();

    private IEnumerable<P.Shape> OfMaster => part.SlideMasterPart?.SlideMaster.Descendants<P.Shape>() ?? [];

    private Frame? FrameOf(P.PlaceholderValues type) => FrameOf(Find(Own, type)) ?? FrameOf(Find(OfMaster, type));

    private static Frame? FrameOf(P.Shape? shape) =>
        shape?.ShapeProperties?.Transform2D is { Offset: { } offset, Extents: { } extents }
            ? Frame.OfUnits(offset.X!, offset.Y!, extents.Cx!, extents.Cy!)
            : null;

    private static P.Shape? Find(IEnumerable<P.Shape> shapes, P.PlaceholderValues type) =>
        shapes.FirstOrDefault(shape => PlaceholderOf(shape)?.Type is { } found && found == type);

    private static P.PlaceholderShape? PlaceholderOf(P.Shape shape) =>
        shape.NonVisualShapeProperties?.ApplicationNonVisualDrawingProperties?.PlaceholderShape;

    private static uint IndexOf(P.Shape? shape) => shape is null ? 0 : PlaceholderOf(shape)?.Index?.Value ?? 0;
}
