using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published.Folders;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Imports.Published.Tables;

namespace Yardstick.Core.Imports.Published;

/// <summary>A delivery as read, and where its rows and cells went. Nothing is stored yet.</summary>
public sealed record PublishedReading(PublishedDelivery Delivery, ImportSummary Summary);

/// <summary>
/// Reads published tables: a folder of CSV files or workbooks with an <c>edition.csv</c>, one workbook, or one CSV file.
/// Several tables a sheet, headings and cells in the spellings of <c>definitions/extracts/published</c>.
/// </summary>
public sealed class PublishedImport(PublishedSpellings spellings, TitleLookup lookup, SourceLimits? limits = null)
{
    private readonly SourceLimits _limits = limits ?? SourceLimits.Published;

    /// <param name="options">Say which edition it is where the delivery has no <c>edition.csv</c>.</param>
    /// <exception cref="UnreadableSource">
    /// The delivery cannot be read, or nobody says which edition it is. One sentence; nothing has been stored.
    /// </exception>
    public PublishedReading Read(string path, EditionOptions options)
    {
        if (SourceDetector.Detect(path) is DetectedSource.Unknown unknown)
        {
            throw new UnreadableSource(unknown.Reason);
        }

        return Directory.Exists(path) ? ReadFolder(path, options) : ReadFile(path, options);
    }

    private PublishedReading ReadFolder(string path, EditionOptions options)
    {
        var findings = new FindingList();
        var folder = DeliveredFolder.Open(path);
        var known = folder.PathOf(EditionFile.Name) is { } file ? EditionFile.Read(file, options, _limits) : options;
        var edition = EditionFile.Edition(known, folder.Name);
        EditionFile.SayIgnored(options, edition, findings);
        var files = folder.Files(_limits, findings);
        return Reader(edition, findings).Read(files, folder.Name);
    }

    private PublishedReading ReadFile(string path, EditionOptions options)
    {
        var name = Path.GetFileName(path);
        var isWorkbook = SourceDetector.Detect(path) is DetectedSource.Published { Form: PublishedForm.Workbook };
        // What a file says with its name must not contradict what it is: the reader of that name explains it.
        var form = DeliveredFile.FormOf(name) ?? (isWorkbook ? DeliveredForm.Workbook : DeliveredForm.Csv);
        form = form == DeliveredForm.Prose ? DeliveredForm.Csv : form;
        var edition = EditionFile.Edition(options, name);
        return Reader(edition, new FindingList()).Read([new DeliveredFile(path, name, form, Listed: null)], name);
    }

    private DeliveryReader Reader(PublishedEdition edition, FindingList findings) =>
        new(new DeliveryContext(edition, spellings, lookup), _limits, findings);
}
