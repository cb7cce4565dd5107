using System.Text;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering;

/// <summary>A drawn file that is not yet on disk.</summary>
public sealed record ReportFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>UTF-8 without a byte order mark, as the extracts have it.</summary>
    public static ReportFile OfText(string name, string text) => new(name, new UTF8Encoding(false).GetBytes(text));
}

/// <summary>One way to draw a report: HTML, PDF, Excel, PowerPoint, Word, CSV.</summary>
public interface IReportFormat
{
    /// <summary>The word on the command line: <c>html</c>, <c>pdf</c>, <c>xlsx</c>, <c>pptx</c>, <c>docx</c>, <c>csv</c>.</summary>
    string Key { get; }

    /// <summary>The files of the report in this format; the same report gives the same bytes.</summary>
    Task<IReadOnlyList<ReportFile>> DrawAsync(Report report, CancellationToken cancellation);
}
