namespace Yardstick.Core.Scrutiny.Recommendations;

internal sealed record HeadRow
{
    public required string AuthorityCode { get; init; }
    public required string PanelId { get; init; }
    public required int Number { get; init; }
    public required int MeetingId { get; init; }
    public int? Item { get; init; }
    public required string Title { get; init; }
    public required string Wording { get; init; }
    public required string ResponsibleRole { get; init; }
    public required DateOnly ClockFrom { get; init; }
    public required bool IsExempt { get; init; }

    public Recommendation With(IReadOnlyList<string> indicators, IReadOnlyList<RecommendationEvent> events) =>
        new()
        {
            AuthorityCode = AuthorityCode,
            PanelId = PanelId,
            Number = Number,
            MeetingId = MeetingId,
            Item = Item,
            Title = Title,
            Wording = Wording,
            ResponsibleRole = ResponsibleRole,
            ClockFrom = ClockFrom,
            IsExempt = IsExempt,
            Indicators = indicators,
            Events = events,
        };
}

internal sealed record IndicatorRow(string AuthorityCode, string PanelId, int Number, string Indicator);

internal sealed record EventRow
{
    public required string AuthorityCode { get; init; }
    public required string PanelId { get; init; }
    public required int Number { get; init; }
    public required int Sequence { get; init; }
    public required string Kind { get; init; }
    public required DateOnly HappenedOn { get; init; }
    public required string Wording { get; init; }
    public int? MeetingId { get; init; }
    public required string NotedBy { get; init; }
    public required DateTime NotedAt { get; init; }

    public RecommendationEvent ToEvent() =>
        new(Sequence, Enum.Parse<RecommendationEventKind>(Kind), HappenedOn, Wording, MeetingId, NotedBy, NotedAt);
}
