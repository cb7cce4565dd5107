namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>Reads the visible sheets of an Excel workbook (.xlsx, .xlsm or .xls) as the text that Excel shows.</summary>
public static class WorkbookFile
{
    /// <param name="name">How messages and places call the file: relative to the delivered folder.</param>
    /// <exception cref="UnreadableSource">Not a workbook, encrypted, damaged, or larger than the limits; the message names the remedy.</exception>
    public static TextSource Read(string path, string name, SourceLimits limits)
    {
        using var stream = SourceFile.Open(path, name, limits);
        switch (SourceFile.FormatOf(stream))
        {
            case SourceFormat.Zip:
                WorkbookPackage.Check(stream, name, limits);
                return OpenXmlWorkbook.Read(stream, name, limits);
            case SourceFormat.CompoundFile:
                return BinaryWorkbook.Read(stream, name, limits);
            case SourceFormat.Empty:
                throw new UnreadableSource($"{name} is empty: deliver a workbook with its tables.");
            case SourceFormat.Pdf:
                throw new UnreadableSource(
                    $"{name} is a PDF file, whatever its name says: deliver the tables as CSV or as a workbook."
                );
            default:
                throw new UnreadableSource(
                    $"{name} is not an Excel workbook, whatever its name says: save it as 'Excel Workbook (.xlsx)', or give a text file the extension .csv."
                );
        }
    }
}
