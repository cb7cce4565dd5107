using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Packaging;
using Yardstick.Rendering.Office;
using P = DocumentFormat.OpenXml.Presentation;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>A presentation without slides: its master, the three layouts that reports use, and the room that they leave.</summary>
internal sealed record Deck
{
    private const double LargestTitle = 28;
    private const double NarrowestBody = 480;
    private const double LowestBody = 240;

    public required PresentationPart Presentation { get; init; }

    public required DeckLayout Opening { get; init; }

    public required DeckLayout Content { get; init; }

    public required DeckLayout TitleOnly { get; init; }

    public required NotesMasterPart NotesMaster { get; init; }

    public required SlideRoom Room { get; init; }

    /// <summary>Font of texts, by the theme.</summary>
    public required string Typeface { get; init; }

    /// <exception cref="TemplateRefused">A layout is missing or leaves no room; the message names it and the remedy.</exception>
    public static Deck Of(PresentationPart presentation, NotesMasterPart notes, OfficeTemplate template)
    {
        var title = Find(presentation, P.SlideLayoutValues.Title, "Title Slide", template);
        var content = Find(presentation, P.SlideLayoutValues.Object, "Title and Content", template);
        var titleOnly = Find(presentation, P.SlideLayoutValues.TitleOnly, "Title Only", template);
        foreach (
            var (layout, name) in new[]
            {
                (title, "Title Slide"),
                (content, "Title and Content"),
                (titleOnly, "Title Only"),
            }
        )
        {
            if (layout.Title is null)
            {
                throw template.Lacks(
                    $"no place for a title in its layout \"{name}\"",
                    "In PowerPoint, View > Slide Master, select the layout and tick Title."
                );
            }
        }

        return new Deck
        {
            Presentation = presentation,
            Opening = title,
            Content = content,
            TitleOnly = titleOnly,
            NotesMaster = notes,
            Room = RoomOf(presentation, content, titleOnly, template),
            Typeface = FontsOf(content)?.MinorFont?.LatinFont?.Typeface?.Value ?? "Arial",
        };
    }

    private static SlideRoom RoomOf(
        PresentationPart presentation,
        DeckLayout content,
        DeckLayout titleOnly,
        OfficeTemplate template
    )
    {
        var size = presentation.Presentation.SlideSize!;
        var slide = Frame.OfUnits(0, 0, size.Cx!, size.Cy!);
        var body =
            content.ContentFrame
            ?? throw template.Lacks(
                "no place for content in its layout \"Title and Content\"",
                "In PowerPoint, View > Slide Master, insert a content placeholder into the layout."
            );
        var top = Math.Max(body.Top, Math.Max(content.Title!.Value.Bottom, titleOnly.Title!.Value.Bottom));
        body = body with { Top = top, Height = Math.Min(body.Bottom, slide.Bottom) - top };
        if (body.Width < NarrowestBody || body.Height < LowestBody)
        {
            throw template.Lacks(
                "too little room in its layout \"Title and Content\" for tables in letters of 12 points",
                "In PowerPoint, View > Slide Master, make the content of that layout at least 17 by 8.5 centimetres, below the title."
            );
        }

        var master = content.Part.SlideMasterPart!;
        var titleStyle = master.SlideMaster.TextStyles?.TitleStyle?.Level1ParagraphProperties;
        var size1 = titleStyle?.GetFirstChild<DefaultRunProperties>()?.FontSize?.Value;
        var fonts = FontsOf(content);
        return new SlideRoom
        {
            Slide = slide,
            TitleSize = Math.Min(LargestTitle, (size1 ?? 2800) / 100.0),
            Body = body,
            Stretch = Math.Max(
                FontWidths.Of(fonts?.MinorFont?.LatinFont?.Typeface?.Value),
                FontWidths.Of(fonts?.MajorFont?.LatinFont?.Typeface?.Value)
            ),
        };
    }

    private static FontScheme? FontsOf(DeckLayout layout) =>
        layout.Part.SlideMasterPart?.ThemePart?.Theme.ThemeElements?.FontScheme;

    private static DeckLayout Find(
        PresentationPart presentation,
        P.SlideLayoutValues type,
        string name,
        OfficeTemplate template
    )
    {
        var found = Layouts(presentation).FirstOrDefault(layout => layout.SlideLayout.Type is { } own && own == type);
        return found is null
            ? throw template.Lacks(
                $"no slide layout \"{name}\"",
                $"In PowerPoint, View > Slide Master, add the standard layout \"{name}\" (of a new, empty presentation) to the first master and save."
            )
            : new DeckLayout(found);
    }

    /// <summary>Those of the first master, in its order.</summary>
    private static IEnumerable<SlideLayoutPart> Layouts(PresentationPart presentation)
    {
        var id = presentation.Presentation.SlideMasterIdList?.Elements<P.SlideMasterId>().FirstOrDefault();
        return id?.RelationshipId?.Value is { } name && presentation.GetPartById(name) is SlideMasterPart master
            ? master
                .SlideMaster.SlideLayoutIdList!.Elements<P.SlideLayoutId>()
                .Select(layout => (SlideLayoutPart)master.GetPartById(layout.RelationshipId!.Value!))
            : [];
    }
}
