using Dapper;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Supplied;

/// <summary>A figure that was supplied by hand, approved by a second person, and not withdrawn.</summary>
public sealed record ApprovedFigure
{
    public required string Indicator { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    /// <summary>Where its counts are not known.</summary>
    public decimal? Value { get; init; }

    public required string Source { get; init; }

    public required string Supplier { get; init; }

    /// <summary>Why it differs from the one before; null for a first one.</summary>
    public string? Correction { get; init; }

    /// <summary>Whose figure it is, as it stands beside it: the supplier and the source.</summary>
    public string Label => $"{Supplier} ({Source})";
}

/// <summary>The supplied figures of an authority that count.</summary>
public sealed class ApprovedFigures
{
    private readonly Dictionary<(string Indicator, DateOnly PeriodEnd), ApprovedFigure> _figures;

    private ApprovedFigures(IEnumerable<ApprovedFigure> figures) =>
        _figures = figures.ToDictionary(figure => (figure.Indicator, figure.PeriodEnd));

    public static ApprovedFigures In(Database database, string authority)
    {
        using var connection = database.OpenConnection();
        return new ApprovedFigures(
            connection.Query<ApprovedFigure>(SqlFile.Text("Supplied/approved_figure_list.sql"), new { authority })
        );
    }

    /// <summary>Null when none was supplied and approved.</summary>
    public ApprovedFigure? Find(string indicator, Month month) =>
        _figures.GetValueOrDefault((indicator, month.LastDay));
}
