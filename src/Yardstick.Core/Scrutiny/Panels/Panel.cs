namespace Yardstick.Core.Scrutiny.Panels;

/// <summary>Elected members who scrutinise the service in public, with the rules that they meet by.</summary>
public sealed record Panel
{
    public required string AuthorityCode { get; init; }

    /// <summary>Lower case with hyphens: part of addresses.</summary>
    public required string PanelId { get; init; }

    public required string Name { get; init; }

    /// <summary>What the panel is there to do.</summary>
    public required string TermsOfReference { get; init; }

    /// <summary>How many councillors must attend a formal meeting.</summary>
    public required int Quorum { get; init; }

    /// <summary>In the order in which they are printed.</summary>
    public IReadOnlyList<PanelSeat> Seats { get; init; } = [];

    /// <summary>Whether a formal meeting with this attendance can be held. Appointed members do not count: they have no general vote.</summary>
    public bool HasQuorum(IEnumerable<Presence> presences) => Attending(presences) >= Quorum;

    /// <summary>Councillors in the room, substitutes included.</summary>
    public int Attending(IEnumerable<Presence> presences) =>
        presences.Count(presence =>
            presence.Kind is PresenceKind.Present or PresenceKind.Substituted
            && Seats.Any(seat => seat.Seat == presence.Seat && seat.Kind == SeatKind.Councillor)
        );
}

/// <param name="Role">Such as Chair, Vice-chair, Member, Parent governor.</param>
/// <param name="Holder">Null for a vacancy.</param>
/// <param name="Substitute">Who may sit in; null for nobody.</param>
public sealed record PanelSeat(int Seat, string Role, SeatKind Kind, string? Holder, string? Substitute)
{
    public bool IsVacant => Holder is null;

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public string InOneLine() => $"{Role}: {Holder}{(Substitute is null ? "" : $"; {Substitute}")}";

    /// <summary>
    /// Reads <c>Chair: Councillor for North ward; Councillor for Park ward</c>: role, holder, substitute. Nothing behind the colon is a vacancy,
    /// nothing behind the semicolon no substitute.
    /// </summary>
    /// <exception cref="ScrutinyRefused">The role is missing.</exception>
    public static PanelSeat Parse(string line, SeatKind kind)
    {
        var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
        var people = (parts is [_, var named] ? named : "").Split(';', 2, StringSplitOptions.TrimEntries);
        return new PanelSeat(
            0,
            ScrutinyRefused.Required(parts[0], "The role of a seat", ScrutinyRefused.LongestName),
            kind,
            people[0].Length == 0 ? null : people[0],
            people is [_, { Length: > 0 } substitute] ? substitute : null
        );
    }
}

public enum SeatKind
{
    Councillor,

    /// <summary>Appointed from outside the council: of churches, parents, partners.</summary>
    Appointed,
}

/// <summary>Who was at a meeting, by seat.</summary>
public sealed record Presence(int Seat, PresenceKind Kind);

public enum PresenceKind
{
    Present,

    /// <summary>The substitute came.</summary>
    Substituted,
    Apologies,

    /// <summary>Neither came nor sent apologies.</summary>
    Absent,
}
