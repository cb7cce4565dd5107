using System.Reflection;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Yardstick.Rendering.Office;
using P = DocumentFormat.OpenXml.Presentation;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>Opens the presentation that slides are put into: our own plain one, or a copy of a council's with its slides taken out.</summary>
internal static class DeckFile
{
    private const string PresentationType =
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    private static readonly OfficeTemplate Own = new("Yardstick.pptx", ReadOnlyMemory<byte>.Empty);

    /// <summary>16:9, white, letters of Arial.</summary>
    public static (PresentationDocument Document, Deck Deck) Create(MemoryStream stream)
    {
        var document = PresentationDocument.Create(stream, PresentationDocumentType.Presentation);
        var presentation = document.AddNewPart<PresentationPart>(PresentationType, "rId1");
        presentation.Write(Part("presentation"));
        var master = presentation.AddNewPart<SlideMasterPart>("rId1");
        master.Write(Part("master"));
        foreach (var (i, name) in new[] { "layout-title", "layout-content", "layout-title-only" }.Index())
        {
            var layout = master.AddNewPart<SlideLayoutPart>(
                $"rId{(i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}"
            );
            layout.Write(Part(name));
            layout.AddPart(master, "rId1");
        }

        master.AddNewPart<ThemePart>("rId4").Write(Part("theme"));
        presentation.AddPart(master.ThemePart!, "rId2");
        return (document, Deck.Of(presentation, NotesMasterOf(presentation), Own));
    }

    /// <exception cref="TemplateRefused">It cannot be used; the message says why and what to do.</exception>
    public static (PresentationDocument Document, Deck Deck) Open(MemoryStream stream, OfficeTemplate template) =>
        template.Open(stream, copy => Ready(PresentationDocument.Open(copy, isEditable: true), template));

    private static (PresentationDocument Document, Deck Deck) Ready(
        PresentationDocument document,
        OfficeTemplate template
    )
    {
        var presentation =
            document.PresentationPart
            ?? throw template.Lacks("no presentation in it", "Open it in PowerPoint and save it as .pptx.");
        if (
            document.DocumentType is not (PresentationDocumentType.Presentation or PresentationDocumentType.Template)
            || presentation.GetPartsOfType<VbaProjectPart>().Any()
        )
        {
            throw template.Macros();
        }

        if (document.DocumentType != PresentationDocumentType.Presentation)
        {
            document.ChangeDocumentType(PresentationDocumentType.Presentation);
            presentation = document.PresentationPart!;
        }

        Empty(document, presentation);
        return (document, Deck.Of(presentation, NotesMasterOf(presentation), template));
    }

    /// <summary>Takes out slides, and whatever else speaks of them or of who made them.</summary>
    private static void Empty(PresentationDocument document, PresentationPart presentation)
    {
        presentation.DeleteParts(presentation.SlideParts.ToList());
        presentation.Presentation.SlideIdList?.Remove();
        presentation.Presentation.CustomShowList?.Remove();
        presentation.Presentation.PresentationExtensionList?.Remove();
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

    private static NotesMasterPart NotesMasterOf(PresentationPart presentation)
    {
        if (presentation.NotesMasterPart is { } there)
        {
            return there;
        }

        const string Id = "rIdNotesMaster";
        var notes = presentation.AddNewPart<NotesMasterPart>(Id);
        notes.Write(Part("notes-master"));
        notes.AddNewPart<ThemePart>("rId1").Write(Part("theme"));
        presentation.Presentation.NotesMasterIdList = new P.NotesMasterIdList(new P.NotesMasterId { Id = Id });
        return notes;
    }

    private static string Part(string name)
    {
        using var stream = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream($"Yardstick.Rendering.PowerPoint.Parts.{name}.xml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
