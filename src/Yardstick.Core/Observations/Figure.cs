namespace Yardstick.Core.Observations;

/// <summary>Closed union: a value is known, suppressed, or not available, the latter two with a reason. Missing is never 0.</summary>
public abstract record Figure
{
    private Figure() { }

    /// <param name="Value">Unrounded where numerator and denominator are known; else as printed. Percentages in per cent.</param>
    public sealed record Known(decimal Value, decimal? Numerator = null, decimal? Denominator = null) : Figure;

    public sealed record Suppressed(string Reason) : Figure;

    public sealed record NotAvailable(string Reason) : Figure;

    public decimal? ValueOrNull => this is Known known ? known.Value : null;
}
