using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Html;

namespace Yardstick.Rendering.Pdf;

/// <summary>
/// A report as a tagged PDF, A4 landscape: language, title, outline, headings, tables with headers, charts with alternative text. It is
/// printed twice, because the page numbers of the contents are known only after a first print.
/// </summary>
/// <param name="program">Path of Chromium; by default the setting <c>YARDSTICK_CHROMIUM</c>, then the path is searched.</param>
/// <param name="timeout">How long one print may take: two minutes by default.</param>
public sealed partial class PdfReport(string? program = null, TimeSpan? timeout = null) : IReportFormat
{
    private static readonly TimeSpan TwoMinutes = TimeSpan.FromMinutes(2);

    /// <summary>A first print, one with the numbers, and one more should longer numbers have moved a heading.</summary>
    private const int MostPrints = 3;

    public string Key => "pdf";

    /// <exception cref="PdfUnavailable">No Chromium, or it failed; the message says what to do.</exception>
    public async Task<IReadOnlyList<ReportFile>> DrawAsync(Report report, CancellationToken cancellation)
    {
        var setting = program ?? Environment.GetEnvironmentVariable(Chromium.Setting);
        var chromium = Chromium.Find(string.IsNullOrWhiteSpace(setting) ? null : setting, timeout ?? TwoMinutes);
        IReadOnlyDictionary<string, int> pages = new Dictionary<string, int>();
        for (var print = 1; print <= MostPrints; print++)
        {
            var pdf = await chromium.PrintAsync(HtmlReport.Draw(report, HtmlMedium.Paper, pages), cancellation);
            var found = new PdfObjects(pdf).PagesOfAnchors();
            if (IsSame(pages, found))
            {
                return [new ReportFile($"{report.Name}.pdf", WithKnownTags(WithDate(pdf, report.Date)))];
            }

            pages = found;
        }

        throw new PdfUnavailable(
            "The PDF was not made: the page numbers of its contents did not settle. Shorten the titles of the sections."
        );
    }

    /// <summary>Sets the dates inside the file to the report's own, in place, so that the same report gives the same bytes.</summary>
    internal static byte[] WithDate(byte[] pdf, DateOnly date)
    {
        var dated = (byte[])pdf.Clone();
        foreach (Match match in DateInside().Matches(Encoding.Latin1.GetString(pdf)))
        {
            var text = date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000+00'00'";
            Encoding.Latin1.GetBytes(text).CopyTo(dated, match.Groups["date"].Index);
        }

        return dated;
    }

    /// <summary>
    /// Chromium tags strong text as <c>Strong</c>, which the version of the format that it writes does not know and readers refuse; it is a
    /// <c>Span</c> there. The text keeps its length, so that every place in the file stays what it was.
    /// </summary>
    internal static byte[] WithKnownTags(byte[] pdf)
    {
        const string Known = "/S /Span  ";
        var tagged = (byte[])pdf.Clone();
        foreach (Match match in StrongTag().Matches(Encoding.Latin1.GetString(pdf)))
        {
            Encoding.Latin1.GetBytes(Known).CopyTo(tagged, match.Index);
        }

        return tagged;
    }

    private static bool IsSame(IReadOnlyDictionary<string, int> one, IReadOnlyDictionary<string, int> other) =>
        one.Count == other.Count
        && one.All(page => other.TryGetValue(page.Key, out var number) && number == page.Value);

    [GeneratedRegex(@"/S /Strong(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex StrongTag();

    [GeneratedRegex(@"/(?:Creation|Mod)Date \(D:(?<date>\d{14}[+-]\d{2}'\d{2}')\)", RegexOptions.CultureInvariant)]
    private static partial Regex DateInside();
}
