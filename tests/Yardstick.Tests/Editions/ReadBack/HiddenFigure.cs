using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Editions.ReadBack;

/// <summary>A figure with its counts, as the restricted version prints it.</summary>
/// <param name="Where">Caption of the table for a team; empty for a month of the authority.</param>
/// <param name="Column">The month as a heading; empty for a team.</param>
internal sealed record HiddenFigure(string Where, string Row, string Column, decimal? Numerator, decimal? Denominator)
{
    /// <summary>Numerator and denominator together, which give it away wherever they stand; null where it has not both.</summary>
    public string? Counts =>
        Numerator is { } numerator && Denominator is { } denominator
            ? FormattableString.Invariant($"{numerator:0} of {denominator:0}")
            : null;

    private (string, string, string) Place => (Where, Row, Column);

    /// <summary>Figures of which the public version has not even a rounded value.</summary>
    public static IReadOnlyList<HiddenFigure> Between(PublishedDelivery restricted, PublishedDelivery @public)
    {
        var shown = All(@public).Select(figure => figure.Place).ToHashSet();
        return [.. All(restricted).Where(figure => !shown.Contains(figure.Place))];
    }

    public static IEnumerable<HiddenFigure> All(PublishedDelivery delivery) =>
        delivery
            .Tables.SelectMany(table => table.Rows)
            .SelectMany(row =>
                row.Values.Where(value => value.State == PublishedValueState.Known)
                    .Select(value => new HiddenFigure(
                        "",
                        row.PrintedTitle,
                        value.Month.ToShort(),
                        value.Numerator,
                        value.Denominator
                    ))
            )
            .Concat(
                delivery.Tables.SelectMany(table =>
                    table
                        .TeamRows.Where(row => !row.IsSuppressed)
                        .Select(row => new HiddenFigure(
                            $"{table.Title}, by team",
                            row.Team,
                            "",
                            row.Numerator,
                            row.Denominator
                        ))
                )
            );

    public bool StandsAt(string caption, string row, string column) =>
        Row == row && (Where.Length == 0 ? Column == column : Where == caption);
}
