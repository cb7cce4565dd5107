using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Agendas;

namespace Yardstick.Core.Scrutiny.Packs;

/// <summary>The files of the items: those that follow as separate files, and those that lie in the members' room.</summary>
internal static class FileTable
{
    public static TableContent Build(IEnumerable<(AgendaItem Item, MeetingDocument Document)> files) =>
        new()
        {
            Id = "files-of-papers",
            Caption = "Files by item",
            Columns =
            [
                new TableColumn("File", HeadsRow: true),
                new TableColumn("Item", ColumnKind.Number),
                new TableColumn("Where"),
                new TableColumn("Size, kB", ColumnKind.Number),
                new TableColumn("SHA-256", ColumnKind.Prose),
            ],
            Rows =
            [
                .. files.Select(file => new TableRow([
                    new TableCell(file.Document.Name),
                    new TableCell(file.Item.Number.ToString(FigureText.English), file.Item.Number),
                    new TableCell(file.Document.Place == DocumentPlace.Attached ? "Separate file" : "Members’ room"),
                    new TableCell(FigureText.Of(Kilobytes(file.Document), unit: null), Kilobytes(file.Document)),
                    new TableCell(Spaced(file.Document.Sha256)),
                ])),
            ],
        };

    private static int Kilobytes(MeetingDocument document) => (document.Size + 1023) / 1024;

    /// <summary>In groups of eight, so that it can break and be read.</summary>
    private static string Spaced(string hash) => string.Join(' ', hash.Chunk(8).Select(part => new string(part)));
}
