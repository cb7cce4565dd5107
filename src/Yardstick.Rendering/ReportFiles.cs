using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Csv;
using Yardstick.Rendering.Excel;
using Yardstick.Rendering.Html;
using Yardstick.Rendering.Office;
using Yardstick.Rendering.Pdf;
using Yardstick.Rendering.PowerPoint;
using Yardstick.Rendering.Word;

namespace Yardstick.Rendering;

/// <summary>What was written, and what could not be and why: a missing browser does not keep the other formats back.</summary>
/// <param name="Paths">Full paths, in the order of the formats.</param>
/// <param name="Missing">Sentences for the person who asked, one for each format that was not made.</param>
public sealed record WrittenReport(IReadOnlyList<string> Paths, IReadOnlyList<string> Missing);

/// <summary>Writes a report to a folder in the formats asked for: <c>DIR/&lt;layout&gt;-&lt;month&gt;.&lt;ext&gt;</c>.</summary>
public static class ReportFiles
{
    private static readonly IReportFormat[] Formats =
    [
        new HtmlReport(),
        new PdfReport(),
        new ExcelReport(),
        new PptxReport(),
        new DocxReport(),
        new CsvReport(),
    ];

    /// <summary>The words that <see cref="WriteAsync"/> knows.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Formats.Select(format => format.Key)];

    /// <summary>Each file is written beside its place and then moved there: nobody meets half a file, and an old one stays whole until then.</summary>
    /// <param name="report">The finished report.</param>
    /// <param name="formats">Some of <see cref="Keys"/>.</param>
    /// <param name="folder">Made when it does not exist.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <exception cref="ArgumentException">A format that does not exist.</exception>
    public static async Task<WrittenReport> WriteAsync(
        Report report,
        IReadOnlyCollection<string> formats,
        string folder,
        CancellationToken cancellation = default
    ) => await WriteAsync(report, formats, folder, templates: [], cancellation);

    /// <summary>The same, with a council's own presentation and text document, each of which shapes the format of its kind.</summary>
    /// <exception cref="TemplateRefused">A template that cannot be used, or whose format is not asked for.</exception>
    public static async Task<WrittenReport> WriteAsync(
        Report report,
        IReadOnlyCollection<string> formats,
        string folder,
        IReadOnlyList<OfficeTemplate> templates,
        CancellationToken cancellation
    )
    {
        var keys = formats.Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        OfficeTemplate.Check(templates, keys);
        return await WriteAsync(report, [.. keys.Select(key => Shaped(Find(key), templates))], folder, cancellation);
    }

    internal static async Task<WrittenReport> WriteAsync(
        Report report,
        IReadOnlyList<IReportFormat> wanted,
        string folder,
        CancellationToken cancellation
    )
    {
        Directory.CreateDirectory(folder);
        var paths = new List<string>();
        var missing = new List<string>();
        foreach (var format in wanted)
        {
            try
            {
                foreach (var file in await format.DrawAsync(report, cancellation))
                {
                    paths.Add(await WriteAsync(file, folder, cancellation));
                }
            }
            catch (PdfUnavailable e)
            {
                missing.Add(e.Message);
            }
        }

        return new(paths, missing);
    }

    private static IReportFormat Shaped(IReportFormat format, IReadOnlyList<OfficeTemplate> templates) =>
        templates.FirstOrDefault(template => template.Format == format.Key) is { } template
            ? format.Key == "pptx"
                ? new PptxReport(template)
                : new DocxReport(template)
            : format;

    private static IReportFormat Find(string key) =>
        Array.Find(Formats, format => format.Key.Equals(key, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException(
            $"'{key}' is not a format of a report: use {string.Join(", ", Keys)}.",
            nameof(key)
        );

    private static async Task<string> WriteAsync(ReportFile file, string folder, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(Path.Combine(folder, file.Name));
        var beside = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            await File.WriteAllBytesAsync(beside, file.Content, cancellation);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }

        return path;
    }
}
