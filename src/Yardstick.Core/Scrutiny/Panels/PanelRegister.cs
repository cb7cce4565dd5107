using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Scrutiny.Panels;

/// <summary>The panels of authorities with their seats. Every change stands in the change log.</summary>
public sealed class PanelRegister(Database database, TimeProvider clock)
{
    private const string Folder = "Scrutiny/Panels/";
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>By name.</summary>
    /// <param name="authority">Null for all.</param>
    public IReadOnlyList<Panel> Of(string? authority)
    {
        using var connection = database.OpenConnection();
        var seats = connection
            .Query<SeatRow>(SqlFile.Text(Folder + "panel_seat_list.sql"))
            .ToLookup(row => (row.AuthorityCode, row.PanelId), row => row.ToSeat());
        return
        [
            .. connection
                .Query<Panel>(SqlFile.Text(Folder + "panel_list.sql"))
                .Where(panel => authority is null || panel.AuthorityCode == authority)
                .Select(panel => panel with { Seats = [.. seats[(panel.AuthorityCode, panel.PanelId)]] }),
        ];
    }

    public Panel? Find(string authority, string panelId) =>
        Of(authority).FirstOrDefault(panel => panel.PanelId == panelId);

    /// <summary>Founds a panel, or changes one: its seats are those given. The id of a new one is made of its name.</summary>
    /// <exception cref="ScrutinyRefused">Something is missing or cannot be.</exception>
    public Panel Save(Panel wanted, string by)
    {
        var name = ScrutinyRefused.Required(wanted.Name, "The name of the panel", ScrutinyRefused.LongestName);
        var panel = wanted with
        {
            Name = name,
            PanelId = string.IsNullOrEmpty(wanted.PanelId) ? Anchors.Of(name) : wanted.PanelId,
            TermsOfReference = ScrutinyRefused.Required(wanted.TermsOfReference, "The terms of reference"),
            Seats = [.. wanted.Seats.Select((seat, i) => seat with { Seat = i + 1 })],
        };
        Refuse(panel);
        var before = Find(panel.AuthorityCode, panel.PanelId);
        database.Write(transaction =>
        {
            var key = new { panel.AuthorityCode, panel.PanelId };
            var connection = transaction.Connection!;
            connection.Execute(SqlFile.Text(Folder + "panel_save.sql"), panel, transaction);
            connection.Execute(SqlFile.Text(Folder + "panel_seat_remove.sql"), key, transaction);
            foreach (var seat in panel.Seats)
            {
                connection.Execute(
                    SqlFile.Text(Folder + "panel_seat_add.sql"),
                    new
                    {
                        panel.AuthorityCode,
                        panel.PanelId,
                        seat.Seat,
                        seat.Role,
                        Kind = seat.Kind.ToString(),
                        seat.Holder,
                        seat.Substitute,
                    },
                    transaction
                );
            }

            _log.Note(
                transaction,
                by,
                "panel",
                panel.PanelId,
                before is null ? "Panel founded" : "Panel changed",
                before,
                panel
            );
        });
        return panel;
    }

    private static void Refuse(Panel panel)
    {
        var councillors = panel.Seats.Count(seat => seat.Kind == SeatKind.Councillor);
        if (panel.Quorum < 1 || panel.Quorum > councillors)
        {
            throw new ScrutinyRefused(
                $"A quorum of {panel.Quorum} does not fit a panel with {councillors} seats of councillors: give 1 to {councillors}."
            );
        }
    }

    private sealed record SeatRow(
        string AuthorityCode,
        string PanelId,
        int Seat,
        string Role,
        string Kind,
        string? Holder,
        string? Substitute
    )
    {
        public PanelSeat ToSeat() => new(Seat, Role, Enum.Parse<SeatKind>(Kind), Holder, Substitute);
    }
}
