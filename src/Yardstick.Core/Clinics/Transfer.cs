namespace Yardstick.Core.Clinics;

/// <summary>A child whose lead team at the end of a day is another than ten working days before.</summary>
internal sealed record Transfer
{
    public required DateOnly PeriodEnd { get; init; }

    public required string PersonId { get; init; }

    public string? FromArea { get; init; }

    public string? ToArea { get; init; }
}
