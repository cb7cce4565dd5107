using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published.Folders;

namespace Yardstick.Core.Imports.Published;

/// <summary>Says what a path is before anything is read.</summary>
public static class SourceDetector
{
    private const string ExtractManifest = "manifest.csv";
    private const string ExtractTable = "ssd_*.csv";

    public static DetectedSource Detect(string path)
    {
        try
        {
            return Directory.Exists(path) ? DetectFolder(path)
                : File.Exists(path) ? DetectFile(path)
                : new DetectedSource.Unknown($"{path} does not exist: check the path.");
        }
        catch (UnreadableSource error)
        {
            return new DetectedSource.Unknown(error.Message);
        }
    }

    private static DetectedSource DetectFolder(string path)
    {
        var folder = DeliveredFolder.Open(path);
        if (folder.Has(ExtractManifest) || folder.HoldsAny(ExtractTable) || folder.HoldsFolderWith(ExtractManifest))
        {
            return new DetectedSource.Extract();
        }

        return folder.IsEmpty ? new DetectedSource.Unknown(DeliveredFolder.EmptyMessage(folder.Name))
            : folder.HasTables ? new DetectedSource.Published(PublishedForm.Folder, folder.Has(EditionFile.Name))
            : new DetectedSource.Unknown(
                $"{folder.Name} holds no CSV file and no workbook: deliver published tables as CSV or Excel, or an extract with its {ExtractManifest}."
            );
    }

    private static DetectedSource DetectFile(string path)
    {
        var name = Path.GetFileName(path);
        using var stream = SourceFile.Open(path, name, SourceLimits.Published);
        return SourceFile.FormatOf(stream) switch
        {
            SourceFormat.Zip or SourceFormat.CompoundFile => new DetectedSource.Published(
                PublishedForm.Workbook,
                NamesEdition: false
            ),
            SourceFormat.Text or SourceFormat.Utf16 => new DetectedSource.Published(
                PublishedForm.CsvFile,
                NamesEdition: false
            ),
            SourceFormat.Empty => new DetectedSource.Unknown($"{name} is empty: deliver a file with tables."),
            SourceFormat.Pdf => new DetectedSource.Unknown(
                $"{name} is a PDF file, whatever its name says: deliver the tables as CSV or as a workbook."
            ),
            _ => new DetectedSource.Unknown(
                $"{name} is neither a CSV file nor a workbook: deliver the tables as CSV or as 'Excel Workbook (.xlsx)'."
            ),
        };
    }
}
