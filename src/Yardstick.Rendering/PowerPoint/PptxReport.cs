using DocumentFormat.OpenXml.Packaging;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Office;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>
/// A report as a presentation: a title slide, then each section with its words, native tables and native charts, letters of 12 points or
/// more, nothing beyond the slide; what a speaker needs stands in the notes.
/// </summary>
/// <param name="template">A council's own presentation for master, fonts and slide size; by default a plain one.</param>
public sealed class PptxReport(OfficeTemplate? template = null) : IReportFormat
{
    public string Key => "pptx";

    public Task<IReadOnlyList<ReportFile>> DrawAsync(Report report, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ReportFile>>([new ReportFile($"{report.Name}.pptx", Draw(report, template))]);

    /// <exception cref="TemplateRefused">The template cannot be used; the message says why and what to do.</exception>
    public static byte[] Draw(Report report, OfficeTemplate? template = null)
    {
        using var stream = new MemoryStream();
        var (document, deck) = template is null ? DeckFile.Create(stream) : DeckFile.Open(stream, template);
        using (document)
        {
            new DeckWriter(deck, UniqueAnchors.In(report).Report).Write();
            document.AddNewPart<CoreFilePropertiesPart>("rIdProperties").Write(DocumentProperties.Of(report));
        }

        return FixedPackage.WithDate(stream, report.Date);
    }
}
