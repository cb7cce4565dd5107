using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Administration.Targets;

/// <summary>A target as the store keeps it.</summary>
public sealed record TargetRow
{
    public required string AuthorityCode { get; init; }

    public required string TargetId { get; init; }

    public required string Indicator { get; init; }

    public required TargetAudience Audience { get; init; }

    public required string Wording { get; init; }

    public RateSource? FormulaRateFrom { get; init; }

    public decimal? FormulaRate { get; init; }

    public string? FormulaIndicator { get; init; }

    public bool? FormulaMonthly { get; init; }

    public ToleranceType? ToleranceType { get; init; }

    public decimal? ToleranceValue { get; init; }

    public required string Source { get; init; }

    public required DateOnly FromDate { get; init; }

    /// <summary>The first day on which it no longer holds; 9999-12-31 while none is set.</summary>
    public required DateOnly ToDate { get; init; }

    /// <summary>It was replaced from its very first day, so it never held.</summary>
    public bool Withdrawn { get; init; }

    public required string SetBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime SetAt { get; init; }

    internal SetTarget ToTarget() =>
        new(AuthorityCode, Indicator, Wording, FromDate, Source)
        {
            TargetId = TargetId,
            ValidTo = ToDate,
            Audience = Audience,
            Tolerance = ToleranceType is { } type && ToleranceValue is { } value ? new RagTolerance(type, value) : null,
            Formula = FormulaRateFrom is { } from
                ? new TargetFormula
                {
                    RateFrom = from,
                    Rate = FormulaRate,
                    RateIndicator = FormulaIndicator,
                    IsMonthly = FormulaMonthly is true,
                }
                : null,
        };

    internal static TargetRow Of(SetTarget target, string by, DateTime at) =>
        new()
        {
            AuthorityCode = target.AuthorityCode,
            TargetId = target.TargetId,
            Indicator = target.Indicator,
            Audience = target.Audience,
            Wording = target.Text,
            FormulaRateFrom = target.Formula?.RateFrom,
            FormulaRate = target.Formula?.Rate,
            FormulaIndicator = target.Formula?.RateIndicator,
            FormulaMonthly = target.Formula?.IsMonthly,
            ToleranceType = target.Tolerance?.Type,
            ToleranceValue = target.Tolerance?.Value,
            Source = target.Source,
            FromDate = target.ValidFrom,
            ToDate = target.ValidTo,
            SetBy = by,
            SetAt = at,
        };

    /// <summary>The values of a statement: words instead of numbers for what is one of a few.</summary>
    internal object Values =>
        new
        {
            AuthorityCode,
            TargetId,
            Indicator,
            Audience = Audience.ToString(),
            Wording,
            FormulaRateFrom = FormulaRateFrom?.ToString(),
            FormulaRate,
            FormulaIndicator,
            FormulaMonthly,
            ToleranceType = ToleranceType?.ToString(),
            ToleranceValue,
            Source,
            FromDate,
            ToDate,
            Withdrawn,
            SetBy,
            SetAt,
        };
}
