using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Packs;

namespace Yardstick.Core.Scrutiny.Escalations;

/// <summary>
/// The open referrals in a pack. The public version names what was referred, to whom and when, and neither the reasons, which are written for the
/// body, nor actions, which are internal, nor what came from an exempt item.
/// </summary>
internal static class EscalationTable
{
    /// <returns>Null when none is to be shown.</returns>
    public static TableContent? Build(IReadOnlyList<Escalation> open, PackVersion version)
    {
        var isFull = version == PackVersion.Full;
        var shown = open.Where(each => isFull || each is { IsExempt: false, Kind: not EscalatedKind.Action }).ToList();
        return shown.Count == 0
            ? null
            : new TableContent
            {
                Id = "referred-matters",
                Caption = "Matters referred to other bodies, without an outcome yet",
                Columns =
                [
                    new TableColumn("Matter", HeadsRow: true),
                    new TableColumn("What it is"),
                    new TableColumn("Referred to"),
                    new TableColumn("Since"),
                    .. isFull ? (TableColumn[])[new TableColumn("Reason", ColumnKind.Prose)] : [],
                ],
                Rows =
                [
                    .. shown.Select(each => new TableRow([
                        new TableCell(each.Wording),
                        new TableCell(each.Kind.ToString()),
                        new TableCell(each.Body),
                        new TableCell(DateText.Of(each.EscalatedOn)),
                        .. isFull ? (TableCell[])[new TableCell(each.Reason)] : [],
                    ])),
                ],
            };
    }
}
