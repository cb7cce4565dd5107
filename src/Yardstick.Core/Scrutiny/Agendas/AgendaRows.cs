namespace Yardstick.Core.Scrutiny.Agendas;

internal sealed record LineRow(int Position, string Field, string Wording);

internal sealed record ItemRow
{
    public int Position { get; init; }
    public required AgendaItemKind Kind { get; init; }
    public required string Title { get; init; }
    public int? ExemptParagraph { get; init; }
    public string? ExemptRule { get; init; }
    public string? ExemptInterest { get; init; }
    public long? EditionId { get; init; }

    public ItemRow With(Exemption? exemption) =>
        this with
        {
            ExemptParagraph = exemption?.Paragraph,
            ExemptRule = exemption?.CouncilRule,
            ExemptInterest = exemption?.Interest,
        };

    public AgendaItem ToItem(int number, ItemLines lines, IReadOnlyList<MeetingDocument> documents) =>
        new()
        {
            Position = Position,
            Number = number,
            Kind = Kind,
            Title = Title,
            Exemption = ExemptParagraph is { } paragraph
                ? new Exemption(paragraph, ExemptRule!, ExemptInterest!)
                : null,
            EditionId = EditionId,
            Lines = lines,
            Documents = documents,
        };
}

internal sealed record DocumentRow
{
    public required int DocumentId { get; init; }
    public required int Position { get; init; }
    public required DocumentPlace Place { get; init; }
    public required string Name { get; init; }
    public required string MediaType { get; init; }
    public required string Sha256 { get; init; }
    public required int Size { get; init; }

    public MeetingDocument ToDocument() => new(DocumentId, Position, Place, Name, MediaType, Sha256, Size);
}
