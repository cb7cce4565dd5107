using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Positions;

/// <summary>A version as the store holds it.</summary>
internal sealed record PositionRow
{
    public required string ServiceId { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    public required int Version { get; init; }

    public required Standing Standing { get; init; }

    public required string Figures { get; init; }

    public required string Strengths { get; init; }

    public required string Concerns { get; init; }

    public required string Plans { get; init; }

    public string? ShownFigures { get; init; }

    public string? ShownStrengths { get; init; }

    public string? ShownConcerns { get; init; }

    public string? ShownPlans { get; init; }

    public string? OwnFigures { get; init; }

    public DateOnly? CarriedFrom { get; init; }

    public required bool IsForPublication { get; init; }

    public required string WrittenBy { get; init; }

    public required DateTime WrittenAt { get; init; }

    public string? DecidedBy { get; init; }

    public DateTime? DecidedAt { get; init; }

    public string? Reason { get; init; }

    public PositionVersion Read() =>
        new()
        {
            Number = Version,
            Standing = Standing,
            Wording = new PositionParts(Figures, Strengths, Concerns, Plans),
            Shown = ShownFigures is null
                ? null
                : new PositionParts(ShownFigures, ShownStrengths ?? "", ShownConcerns ?? "", ShownPlans ?? ""),
            OwnFigures = OwnFigures?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [],
            CarriedFrom = CarriedFrom is { } day ? Month.Of(day) : null,
            IsForPublication = IsForPublication,
            WrittenBy = WrittenBy,
            WrittenAt = WrittenAt,
            DecidedBy = DecidedBy,
            DecidedAt = DecidedAt,
            Reason = Reason,
        };

    /// <summary>The values of the SQL that adds a version.</summary>
    public static object Values(PositionStatement statement, PositionVersion version) =>
        new
        {
            authority = statement.AuthorityCode,
            service = statement.ServiceId,
            period_end = statement.Month.LastDay,
            version = version.Number,
            standing = version.Standing.ToString(),
            figures = version.Wording.Figures,
            strengths = version.Wording.Strengths,
            concerns = version.Wording.Concerns,
            plans = version.Wording.Plans,
            shown_figures = version.Shown?.Figures,
            shown_strengths = version.Shown?.Strengths,
            shown_concerns = version.Shown?.Concerns,
            shown_plans = version.Shown?.Plans,
            own_figures = version.Shown is null ? null : string.Join(' ', version.OwnFigures),
            carried_from = version.CarriedFrom?.LastDay,
            is_for_publication = version.IsForPublication,
            written_by = version.WrittenBy,
            written_at = version.WrittenAt,
            decided_by = version.DecidedBy,
            decided_at = version.DecidedAt,
            reason = version.Reason,
        };
}
