namespace Yardstick.Core.Clinics;

/// <summary>The one lead worker and team of a child.</summary>
internal sealed record Lead
{
    public required string PersonId { get; init; }

    public string? ProfessionalId { get; init; }

    public string? AreaId { get; init; }
}
