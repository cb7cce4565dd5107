namespace Yardstick.Core.Scrutiny.Agendas;

/// <summary>What an item is there for, in the order of the agenda; reports that are exempt come last, behind the motion to exclude the public.</summary>
public enum AgendaItemKind
{
    Apologies,
    PecuniaryInterests,
    ScrutinyInterests,
    PartyWhip,
    ChairStatement,
    PreviousMinutes,
    PublicSpeakers,
    Report,
    RedsRevisited,
    MembersQuestions,
    Monitoring,
}

public sealed record AgendaItem
{
    /// <summary>Stays the same when items are added before it: what refers to an item names this.</summary>
    public required int Position { get; init; }

    /// <summary>As printed.</summary>
    public required int Number { get; init; }

    public required AgendaItemKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Null for an item that the public reads.</summary>
    public Exemption? Exemption { get; init; }

    /// <summary>The edition whose report is appended; null for none.</summary>
    public long? EditionId { get; init; }

    public required ItemLines Lines { get; init; }

    public IReadOnlyList<MeetingDocument> Documents { get; init; } = [];

    public bool IsExempt => Exemption is not null;

    /// <summary>Carries a report form.</summary>
    public bool IsReport => Kind == AgendaItemKind.Report;
}

/// <summary>The text of an item, or of the agenda as a whole, by field and line.</summary>
public sealed class ItemLines(ILookup<AgendaField, string> lines)
{
    public static ItemLines None { get; } = new(Array.Empty<string>().ToLookup(_ => AgendaField.Summary));

    public IReadOnlyList<string> this[AgendaField field] => [.. lines[field]];

    /// <summary>Everything that stands in any field.</summary>
    public IEnumerable<string> All => lines.SelectMany(each => each);

    /// <summary>The lines as one text; empty where there are none.</summary>
    public string Text(AgendaField field) => string.Join('\n', lines[field]);
}

/// <summary>A file that belongs to an item. Its bytes never change.</summary>
/// <param name="Sha256">Of the bytes, lower case.</param>
/// <param name="Size">In bytes.</param>
public sealed record MeetingDocument(
    int DocumentId,
    int Position,
    DocumentPlace Place,
    string Name,
    string MediaType,
    string Sha256,
    int Size
);

public enum DocumentPlace
{
    /// <summary>Follows the pack as a separate file.</summary>
    Attached,

    /// <summary>Laid out in the members' room, and only listed in the pack.</summary>
    MembersRoom,
}

/// <summary>The agenda of a meeting: what is printed before its items, and the items in order.</summary>
public sealed record Agenda(ItemLines Lines, IReadOnlyList<AgendaItem> Items)
{
    /// <summary>The number that the motion to exclude the press and public has; null when no item is exempt.</summary>
    public int? ExclusionNumber => Items.FirstOrDefault(item => item.IsExempt)?.Number - 1;
}
