using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Workbooks;
using Yardstick.Core.Imports.Published.Cells;
using Yardstick.Core.Imports.Published.Folders;
using Yardstick.Core.Imports.Published.Tables;

namespace Yardstick.Core.Imports.Published;

/// <summary>Reads the files of one delivery, one after the other, and keeps account of every row and cell.</summary>
internal sealed class DeliveryReader(DeliveryContext context, SourceLimits limits, FindingList findings)
{
    /// <summary>A sheet with fewer rows of figures is a cover or a note, and no table that lost its months.</summary>
    private const int FigureRowsOfATable = 3;

    private readonly TableFinder _finder = new(context.Spellings);
    private readonly List<PublishedTable> _tables = [];
    private readonly List<PublishedText> _texts = [];
    private Tally _rows;
    private Tally _cells;

    /// <summary>Why the first table that was refused was refused.</summary>
    private string? _refused;

    public PublishedReading Read(IReadOnlyList<DeliveredFile> files, string deliveryName)
    {
        foreach (var file in files)
        {
            ReadFile(file);
        }

        if (!_tables.Exists(table => table.Kind is PublishedTableKind.Indicators or PublishedTableKind.Teams))
        {
            throw new UnreadableSource(
                _refused
                    ?? $"{deliveryName} holds no table of indicators by month: deliver tables with a heading row of months, such as Jun-23."
            );
        }

        var rows = _tables.SelectMany(table => table.Rows).ToList();
        return new PublishedReading(
            new PublishedDelivery
            {
                Edition = context.Edition,
                Tables = _tables,
                Texts = _texts,
                Findings = findings.Findings,
            },
            new ImportSummary(
                _rows,
                _cells,
                rows.Count(row => row.Indicator is not null),
                rows.Count(row => row.Indicator is null)
            )
        );
    }

    private void ReadFile(DeliveredFile file)
    {
        if (file.Form == DeliveredForm.Prose)
        {
            _texts.AddRange(ProseFile.Read(file.Path, file.Name, limits));
            KeepTitle(file.Name, sheet: null, file.Listed, PublishedTableKind.Text);
            return;
        }

        var isWorkbook = file.Form == DeliveredForm.Workbook;
        var source = isWorkbook
            ? WorkbookFile.Read(file.Path, file.Name, limits)
            : CsvFile.Read(file.Path, file.Name, limits);
        foreach (var note in source.Notes)
        {
            findings.Add(FindingSeverity.Warning, note.Rule, note.Place, note.Value, note.Message);
        }

        foreach (var table in source.Tables.Where(table => table.Rows.Any(row => TableFinder.CellsOf(row) > 0)))
        {
            ReadTable(table, file.Listed, isWorkbook);
        }
    }

    private void ReadTable(TextTable source, ListedTable? listed, bool isWorkbook)
    {
        TableRefusal.OfImpossibleDates(source);
        if (listed?.Kind is { } kind and not (PublishedTableKind.Indicators or PublishedTableKind.Teams))
        {
            KeepTitleOnly(source, listed, kind);
            return;
        }

        var found = _finder.Find(source);
        if (found.Tables.Count == 0)
        {
            ReadWithoutMonths(source, listed, isWorkbook);
            return;
        }

        TableRefusal.OfFormulaErrors(source);
        findings.AddRange(found.Findings);
        _texts.AddRange(found.Texts);
        _rows += new Tally(found.Texts.Count, SetAside: 0, Ignored: 0);
        _cells += new Tally(found.OutsideCells, SetAside: 0, Ignored: 0);
        foreach (var table in found.Tables)
        {
            // The list names a file; where a file holds several tables, each keeps its own printed title.
            var printed = table.Title ?? table.TitleInHeading;
            var title = found.Tables.Count == 1 ? listed?.Title ?? printed : printed ?? listed?.Title;
            Keep(
                table,
                new TableName(
                    _tables.Count + 1,
                    title ?? source.Sheet ?? DeliveredFile.TitleOf(source.File),
                    listed?.Indicator,
                    listed?.Audience
                )
            );
        }
    }

    private void Keep(FoundTable table, TableName name)
    {
        var reading = table.OfTeams
            ? new TeamTableReader(context).Read(table, name)
            : new IndicatorTableReader(context).Read(table, name);
        _tables.Add(reading.Table);
        _texts.AddRange(reading.Texts);
        findings.AddRange(reading.Findings);
        _rows += reading.Rows;
        _cells += reading.Cells;
    }

    private void ReadWithoutMonths(TextTable source, ListedTable? listed, bool isWorkbook)
    {
        var rows = source.Rows.Where(row => TableFinder.CellsOf(row) > 0).ToList();
        var kind = rows.Select(row => context.Spellings.Headings.KindOf(row.Cells.Select(cell => cell.Text)))
            .FirstOrDefault(found => found is not null);
        var isListed = listed?.Kind is not null;
        if (kind is { } known && !isListed)
        {
            KeepTitleOnly(source, listed, known);
        }
        else if (isWorkbook && !isListed && rows.Count(HoldsFigures) < FigureRowsOfATable)
        {
            KeepTexts(source, rows);
        }
        else
        {
            TableRefusal.OfFormulaErrors(source);
            Refuse(source, rows, listed?.Kind == PublishedTableKind.Teams);
        }
    }

    /// <summary>A cover or a page of notes: its lines are kept as text.</summary>
    private void KeepTexts(TextTable source, List<TextRow> rows)
    {
        var place = new CellPlace(source.File, source.Sheet, rows[0].Line, 1);
        findings.Add(
            FindingSeverity.Information,
            "sheet-without-table",
            place,
            source.Sheet ?? source.File,
            $"Sheet '{source.Sheet}' of {source.File} holds no table: its lines were kept as text."
        );
        _texts.AddRange(rows.Select(row => TableFinder.LooseText(source, source.Sheet ?? "", row)));
        _rows += new Tally(rows.Count, SetAside: 0, Ignored: 0);
        _cells += new Tally(rows.Sum(TableFinder.CellsOf), SetAside: 0, Ignored: 0);
    }

    private void KeepTitleOnly(TextTable source, ListedTable? listed, PublishedTableKind kind)
    {
        var title = KeepTitle(source.File, source.Sheet, listed, kind).Title;
        var rows = source.Rows.Skip(1).Count(row => TableFinder.CellsOf(row) > 0);
        findings.Add(
            FindingSeverity.Information,
            "table-kept-by-title",
            new CellPlace(source.File, source.Sheet, 1, 1),
            kind.ToString(),
            string.Create(
                CultureInfo.InvariantCulture,
                $"'{title}' is a table of another kind ({kind}): its title is kept, its rows ({rows}) are not figures and were not read."
            )
        );
        _rows += new Tally(0, SetAside: 0, Ignored: rows);
        _cells += new Tally(0, SetAside: 0, Ignored: source.Rows.Sum(TableFinder.CellsOf));
    }

    private PublishedTable KeepTitle(string file, string? sheet, ListedTable? listed, PublishedTableKind kind)
    {
        var table = new PublishedTable
        {
            Number = _tables.Count + 1,
            File = file,
            Sheet = sheet,
            Title = listed?.Title ?? sheet ?? DeliveredFile.TitleOf(file),
            Kind = kind,
            Audience = listed?.Audience,
        };
        _tables.Add(table);
        return table;
    }

    private void Refuse(TextTable source, List<TextRow> rows, bool isOfTeams)
    {
        var place = new CellPlace(source.File, source.Sheet, rows[0].Line, 1);
        var name = source.Sheet is null ? source.File : $"Sheet '{source.Sheet}' of {source.File}";
        var message = isOfTeams
            ? $"{name} lacks the headings of a team table: head its columns team, numerator, denominator and percent."
            : $"{name} has no row of months: head each month's column with its month, such as Jun-23 or 01/06/2023.";
        _refused ??= message;
        findings.Add(FindingSeverity.Error, isOfTeams ? "no-team-headings" : "no-row-of-months", place, "", message);
        _rows += new Tally(0, rows.Count, Ignored: 0);
        _cells += new Tally(0, rows.Sum(TableFinder.CellsOf), Ignored: 0);
    }

    private static bool HoldsFigures(TextRow row) => row.Cells.Count(cell => PrintedNumber.Of(cell) is not null) >= 2;
}
