using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Extracts.Workbooks;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Sources.AnnexA;

/// <summary>Reads a workbook of Annex A and writes what it says as a standard extract of its day.</summary>
public sealed class AnnexAReader(AnnexALists lists, ExtractTables tables)
{
    private const long RowsPerProgress = 20_000;

    /// <summary>A workbook of lists has tens of thousands of rows; a larger one than this is something else, and is refused as soon as that shows.</summary>
    internal static readonly SourceLimits Limits = new()
    {
        FileBytes = 256 * 1024 * 1024,
        UnpackedBytes = 1024L * 1024 * 1024,
        Cells = 2_000_000,
    };

    /// <summary>Rows of all lists together.</summary>
    private const long MostRows = 1_000_000;

    /// <param name="confirmed">What people have said that unknown sheets, headings and codes mean.</param>
    /// <returns>The spooled delivery, which the caller imports and disposes of; and what nobody has said the meaning of.</returns>
    /// <exception cref="UnreadableSource">No workbook of these lists, damaged, cut off, doubled or too large.</exception>
    public (SourceSpool Spool, IReadOnlyList<SourceMapping> Unknown) Read(
        string path,
        SourceDelivery delivery,
        ConfirmedMappings? confirmed = null,
        Action<ImportProgress>? progress = null
    )
    {
        var said = confirmed ?? ConfirmedMappings.None;
        using var workbook = StreamedWorkbook.Open(path, delivery.Name, Limits);
        var (sheets, others) = new AnnexASheets(lists, said).In(workbook, delivery.Name);
        var spool = new SourceSpool(delivery, tables);
        try
        {
            var unknown = new UnknownThings(delivery.Source);
            SayPassedOver(workbook, others, spool, unknown);
            var records = new AnnexARecords(spool, lists.Codes, said, unknown);
            var rows = 0L;
            foreach (var sheet in sheets)
            {
                rows = Read(workbook, sheet, records, rows, progress);
            }

            records.Finish();
            return (spool, unknown.All);
        }
        catch
        {
            spool.Dispose();
            throw;
        }
    }

    private static long Read(
        StreamedWorkbook workbook,
        AnnexASheet sheet,
        AnnexARecords records,
        long before,
        Action<ImportProgress>? progress
    )
    {
        var list = records.Begin(sheet);
        foreach (var row in workbook.Rows(sheet.Sheet))
        {
            if (row.Line <= sheet.HeadingLine)
            {
                continue;
            }

            list.Add(row);
            if (before + list.Count > MostRows)
            {
                throw new UnreadableSource(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{records.Delivery.Name} holds more than {MostRows:N0} rows, which no council's lists do: deliver the workbook of one council and one day."
                    )
                );
            }

            if (list.Count % RowsPerProgress == 0)
            {
                progress?.Invoke(new ImportProgress(records.Delivery.AuthorityCode, sheet.Sheet.Name, list.Count));
            }
        }

        list.Finish();
        return before + list.Count;
    }

    private static void SayPassedOver(
        StreamedWorkbook workbook,
        IReadOnlyList<StreamedSheet> others,
        SourceSpool spool,
        UnknownThings unknown
    )
    {
        foreach (var sheet in workbook.Sheets.Where(sheet => sheet.IsHidden))
        {
            Say(sheet, "The sheet is hidden and was not read: unhide it if it is one of the lists.");
        }

        foreach (var sheet in others)
        {
            unknown.Add(MappingKind.Sheet, "", sheet.Name);
            Say(sheet, "The sheet is none of the lists and was passed over: say which list it is, if it is one.");
        }

        void Say(StreamedSheet sheet, string message) =>
            spool.Find(
                0,
                null,
                ExtractSeverity.Information,
                "ignored",
                new FoundInSource(message) { Value = sheet.Name }
            );
    }
}
