namespace Yardstick.Core.Observations;

/// <summary>
/// One indicator by team: teams that have a denominator, in the order given, then <c>Unallocated</c>, then the total, which is the
/// sum of the numerators over the sum of the denominators.
/// </summary>
public sealed record TeamTable
{
    /// <summary>The name of the row for children without a team.</summary>
    public const string Unallocated = "Unallocated";

    /// <summary>Teams, then <see cref="Unallocated"/>.</summary>
    public required IReadOnlyList<TeamFigure> Teams { get; init; }

    public required TeamFigure Total { get; init; }

    /// <summary>
    /// How much of the authority's denominator the table covers, in per cent: 100 when teams and unallocated make the authority.
    /// Not available when the authority's denominator is not given.
    /// </summary>
    public required Figure Coverage { get; init; }

    /// <param name="teams">Numerator and denominator of each team; a team without a denominator is left out.</param>
    /// <param name="unallocated">Children without a team; always a row, zeros included.</param>
    /// <param name="authorityDenominator">Denominator of the authority's own figure.</param>
    public static TeamTable Of(
        IEnumerable<TeamFigure> teams,
        (decimal Numerator, decimal Denominator) unallocated,
        decimal? authorityDenominator
    )
    {
        List<TeamFigure> rows =
        [
            .. teams.Where(team => team.Denominator > 0),
            new TeamFigure(Unallocated, unallocated.Numerator, unallocated.Denominator),
        ];
        var total = new TeamFigure("Total", rows.Sum(row => row.Numerator), rows.Sum(row => row.Denominator));
        return new TeamTable
        {
            Teams = rows,
            Total = total,
            Coverage = authorityDenominator is { } authority
                ? Ratio.Percentage(total.Denominator, authority)
                : new Figure.NotAvailable("the authority's denominator is not known"),
        };
    }
}

/// <summary>A team's numerator and denominator of one indicator.</summary>
public sealed record TeamFigure(string Team, decimal Numerator, decimal Denominator)
{
    /// <summary>In per cent, unrounded; printed to 1 decimal.</summary>
    public Figure Percentage => Ratio.Percentage(Numerator, Denominator);
}
