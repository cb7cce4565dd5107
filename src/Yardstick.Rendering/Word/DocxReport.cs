using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Office;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Word;

/// <summary>
/// A report as a text document: real headings, lists and tables with repeated heading rows, a contents field, native charts with their
/// figures, letters of 12 points or more, pages numbered.
/// </summary>
/// <param name="template">A council's own document for styles, fonts, logo and page; by default a plain one.</param>
public sealed class DocxReport(OfficeTemplate? template = null) : IReportFormat
{
    public string Key => "docx";

    public Task<IReadOnlyList<ReportFile>> DrawAsync(Report report, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ReportFile>>([new ReportFile($"{report.Name}.docx", Draw(report, template))]);

    /// <exception cref="TemplateRefused">The template cannot be used; the message says why and what to do.</exception>
    public static byte[] Draw(Report report, OfficeTemplate? template = null)
    {
        using var stream = new MemoryStream();
        var file = template is null ? WordFile.Create(stream) : WordFile.Open(stream, template);
        using (file.Document)
        {
            Fill(file, UniqueAnchors.In(report).Report);
        }

        return FixedPackage.WithDate(stream, report.Date);
    }

    private static void Fill(WordFile file, Report report)
    {
        var links = new WordLinks(file.Main, report);
        var page = file.PageOf(report, new WordText(file.Styles, links));
        var charts = 0;
        var body = new BodyXml(
            report,
            page,
            file.Styles,
            links,
            (chart, style) =>
            {
                var id = $"rIdChart{(++charts).ToString(CultureInfo.InvariantCulture)}";
                NativeChart.Fill(file.Main.AddNewPart<ChartPart>(id), chart, report, style);
                return id;
            }
        );
        file.Main.Write(body.Draw());
        file.Document.AddNewPart<CoreFilePropertiesPart>("rIdProperties").Write(DocumentProperties.Of(report));
    }
}
