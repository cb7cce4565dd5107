using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Yardstick.Rendering.Office;
using Yardstick.Rendering.PowerPoint;
using Yardstick.Rendering.Word;

namespace Yardstick.Tests.Rendering;

/// <summary>Files of a council: our own, changed as a council's differ, and what the validator says of files.</summary>
internal static class CouncilFiles
{
    public static OfficeTemplate Presentation(Action<PresentationDocument> change) =>
        new(
            "council.pptx",
            Changed(PptxReport.Draw(SampleReport.Report), stream => PresentationDocument.Open(stream, true), change)
        );

    public static OfficeTemplate Text(Action<WordprocessingDocument> change) =>
        new(
            "council.docx",
            Changed(DocxReport.Draw(SampleReport.Report), stream => WordprocessingDocument.Open(stream, true), change)
        );

    private static byte[] Changed<T>(byte[] file, Func<Stream, T> open, Action<T> change)
        where T : OpenXmlPackage
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var document = open(stream))
        {
            change(document);
        }

        return stream.ToArray();
    }

    public static IEnumerable<string> Faults(OpenXmlPackage document) =>
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");
}
