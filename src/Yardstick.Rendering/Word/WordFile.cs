using System.Reflection;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Office;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Yardstick.Rendering.Word;

/// <summary>The document that a report is written into: our own plain one, or a copy of a council's without its text.</summary>
internal sealed record WordFile(
    WordprocessingDocument Document,
    MainDocumentPart Main,
    WordStyles Styles,
    WordPage? Page
)
{
    private const string DocumentType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>A line of text in letters of 12 points needs at least this many points.</summary>
    private const double NarrowestPage = 340;

    /// <summary>A4, letters of Arial.</summary>
    public static WordFile Create(MemoryStream stream)
    {
        var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = document.AddNewPart<MainDocumentPart>(DocumentType, "rId1");
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Write(Part("styles"));
        main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Write(Part("numbering"));
        main.AddNewPart<DocumentSettingsPart>("rIdSettings").Write(Part("settings"));
        return new(document, main, WordStyles.OfOwn(OwnStyles()), null);
    }

    /// <exception cref="TemplateRefused">It cannot be used; the message says why and what to do.</exception>
    public static WordFile Open(MemoryStream stream, OfficeTemplate template) =>
        template.Open(stream, copy => Ready(WordprocessingDocument.Open(copy, isEditable: true), template));

    private static WordFile Ready(WordprocessingDocument document, OfficeTemplate template)
    {
        if (
            document.DocumentType is not (WordprocessingDocumentType.Document or WordprocessingDocumentType.Template)
            || document.MainDocumentPart?.VbaProjectPart is not null
        )
        {
            throw template.Macros();
        }

        if (document.DocumentType != WordprocessingDocumentType.Document)
        {
            document.ChangeDocumentType(WordprocessingDocumentType.Document);
        }

        var main =
            document.MainDocumentPart
            ?? throw template.Lacks("no document in it", "Open it in Word and save it as .docx.");
        var section = main.Document.Body?.Elements<W.SectionProperties>().LastOrDefault() ?? new W.SectionProperties();
        var page = WordPage.Of(section);
        if (page.Room(onSide: false) < NarrowestPage)
        {
            throw template.Lacks(
                "margins that leave less than 12 centimetres for the text",
                "In Word, Layout > Margins, make them narrower and save."
            );
        }

        var styles = WordStyles.Of(main, OwnStyles(), template);
        AddBullets(main, styles);
        Empty(document, main);
        return new(document, main, styles, page);
    }

    /// <summary>Our pages, with header and footer; those of a council keep theirs, and get a footer where they have none.</summary>
    public WordPage PageOf(Report report, WordText text)
    {
        var page = Page ?? new WordPage { Edges = [], EdgesOnSide = [] };
        if (page.Edges.Any(edge => edge.Kind == "footer"))
        {
            return page;
        }

        List<PageEdge> common = [.. page.Edges];
        if (Page is null)
        {
            Main.AddNewPart<HeaderPart>("rIdHeader").Write(PageEdgesXml.Header(report, text));
            common.Add(new PageEdge("header", "default", "rIdHeader"));
        }

        Main.AddNewPart<FooterPart>("rIdFooter").Write(PageEdgesXml.Footer(report, text, page.Room(onSide: false)));
        Main.AddNewPart<FooterPart>("rIdFooterOnSide")
            .Write(PageEdgesXml.Footer(report, text, page.Room(onSide: true)));
        return page with
        {
            Edges = [.. common, new PageEdge("footer", "default", "rIdFooter")],
            EdgesOnSide = [.. common, new PageEdge("footer", "default", "rIdFooterOnSide")],
        };
    }

    /// <summary>Takes out what the text of the template held, who made it, and the address of the template that it came from.</summary>
    private static void Empty(WordprocessingDocument document, MainDocumentPart main)
    {
        main.DeleteParts(
            main.Parts.Select(pair => pair.OpenXmlPart)
                .Where(part =>
                    part
                        is ImagePart
                            or ChartPart
                            or EmbeddedObjectPart
                            or EmbeddedPackagePart
                            or WordprocessingCommentsPart
                            or AlternativeFormatImportPart
                )
                .ToList()
        );
        foreach (var link in main.HyperlinkRelationships.ToList())
        {
            main.DeleteReferenceRelationship(link);
        }

        foreach (var outside in main.ExternalRelationships.ToList())
        {
            main.DeleteExternalRelationship(outside);
        }

        if (main.DocumentSettingsPart is { } settings)
        {
            settings.Settings.RemoveAllChildren<W.AttachedTemplate>();
            foreach (var outside in settings.ExternalRelationships.ToList())
            {
                settings.DeleteExternalRelationship(outside);
            }
        }

        document.DeleteParts(
            document
                .Parts.Select(pair => pair.OpenXmlPart)
                .Where(part =>
                    part
                        is CoreFilePropertiesPart
                            or ExtendedFilePropertiesPart
                            or CustomFilePropertiesPart
                            or ThumbnailPart
                )
                .ToList()
        );
    }

    /// <summary>Where we added the style of lists, its bullets are added to the numberings of the document.</summary>
    private static void AddBullets(MainDocumentPart main, WordStyles styles)
    {
        var style = main.StyleDefinitionsPart!.Styles!.Elements<W.Style>()
            .First(each => each.StyleId == styles.IdOf("List Bullet"));
        if (
            style.StyleParagraphProperties?.NumberingProperties is { NumberingId: not null } listed
            && HasNumber(main, listed)
        )
        {
            return;
        }

        var part = main.NumberingDefinitionsPart ?? main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering");
        part.Numbering ??= new W.Numbering();
        var own = new W.Numbering(
            Part("numbering")[Part("numbering").IndexOf("<w:numbering", StringComparison.Ordinal)..]
        );
        var kind = (W.AbstractNum)own.GetFirstChild<W.AbstractNum>()!.CloneNode(true);
        var instance = (W.NumberingInstance)own.GetFirstChild<W.NumberingInstance>()!.CloneNode(true);
        kind.AbstractNumberId =
            part.Numbering.Elements<W.AbstractNum>().Max(each => each.AbstractNumberId?.Value) + 1 ?? 0;
        kind.Descendants<W.ParagraphStyleIdInLevel>().First().Val = style.StyleId!.Value;
        instance.NumberID = part.Numbering.Elements<W.NumberingInstance>().Max(each => each.NumberID?.Value) + 1 ?? 1;
        instance.AbstractNumId!.Val = kind.AbstractNumberId.Value;
        part.Numbering.InsertAt(kind, part.Numbering.Elements<W.AbstractNum>().Count());
        part.Numbering.InsertAfter(
            instance,
            part.Numbering.ChildElements.Last(each => each is W.AbstractNum or W.NumberingInstance)
        );
        style.StyleParagraphProperties ??= new W.StyleParagraphProperties();
        style.StyleParagraphProperties.NumberingProperties = new W.NumberingProperties(
            new W.NumberingId { Val = instance.NumberID.Value }
        );
    }

    private static bool HasNumber(MainDocumentPart main, W.NumberingProperties listed) =>
        main.NumberingDefinitionsPart?.Numbering?.Elements<W.NumberingInstance>()
            .Any(each => each.NumberID?.Value == listed.NumberingId!.Val?.Value) == true;

    private static W.Styles OwnStyles()
    {
        var xml = Part("styles");
        return new W.Styles(xml[xml.IndexOf("<w:styles", StringComparison.Ordinal)..]);
    }

    private static string Part(string name)
    {
        using var stream = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream($"Yardstick.Rendering.Word.Parts.{name}.xml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
