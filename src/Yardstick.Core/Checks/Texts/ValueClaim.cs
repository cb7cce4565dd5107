using Yardstick.Core.Checks.Series;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Texts;

/// <summary>A plain value: "increased to 35%", "31 children in June", "321 of 347".</summary>
internal static class ValueClaim
{
    public static TextVerdict? Check(Context context, Sentence sentence, Claim claim, IReadOnlyList<string> spokenOf)
    {
        var named = context.OfUnit(spokenOf, claim.Number.Unit);
        var month = claim.Month ?? context.Edition.Edition.Month;
        var rows = OfUnit(context.Rows(named), claim);
        if (rows.Count > 0)
        {
            return Supported(rows, claim, month) || Untestable(rows, month) ? null : Contradicted(rows, claim, month);
        }

        var elsewhere = OfUnit(context.Elsewhere(named), claim);
        if (elsewhere.Count > 0)
        {
            return Supported(elsewhere, claim, month) || Untestable(elsewhere, month)
                ? null
                : Contradicted(elsewhere, claim, month);
        }

        return named.Count == 0 && SomeFigure(context, sentence, claim, month)
            ? null
            : Unsupported(claim, named, month);
    }

    private static List<PrintedSeries> OfUnit(IReadOnlyList<PrintedSeries> rows, Claim claim) =>
        [.. rows.Where(row => Context.IsOfUnit(row, claim.Number.Unit))];

    private static bool Supported(IReadOnlyList<PrintedSeries> rows, Claim claim, Month month) =>
        rows.Any(row => row.At(month) is { } value && Says(row, claim, value))
        // "from 25% to 35%": the first is the month before.
        || (
            claim.Number.Before.TrimEnd().EndsWith(" from", StringComparison.OrdinalIgnoreCase)
            && rows.Any(row => row.Known.Any(value => value.Month < month && Says(row, claim, value)))
        )
        || rows.Any(row =>
            row.Row.Cells.Any(cell => IsOtherFigure(cell.Role) && cell.Number() is { } figure && claim.Says(figure))
        );

    private static bool Says(PrintedSeries row, Claim claim, PublishedValue value) =>
        row.IsPercentage == (claim.Number.Unit != NumberUnit.Count)
            ? claim.Says(value.Number()) || (DisplayedNumber.Ratio(value) is { } exact && claim.Says(exact))
            : value.Numerator == claim.Number.Value || value.Denominator == claim.Number.Value;

    private static bool IsOtherFigure(CellRole role) =>
        role is CellRole.OwnLastYear or CellRole.Mean12 or CellRole.Maximum12 or CellRole.Minimum12;

    /// <summary>The month named stands in none of the rows: nothing printed can test the claim.</summary>
    private static bool Untestable(IReadOnlyList<PrintedSeries> rows, Month month) =>
        rows.All(row => row.At(month) is null);

    private static TextVerdict Contradicted(IReadOnlyList<PrintedSeries> rows, Claim claim, Month month)
    {
        var row =
            rows.FirstOrDefault(candidate =>
                OtherMonth(candidate, claim) is not null && candidate.At(month) is not null
            )
            ?? rows.Where(candidate => candidate.At(month) is not null)
                .MinBy(candidate => Math.Abs(candidate.At(month)!.Number() - claim.Number.Value))!;
        var printed = row.At(month)!;
        var said =
            $"{month.ToWords()} is printed as {printed.Printed} in \"{row.Row.PrintedTitle}\", not {claim.Number.Printed}";
        return OtherMonth(row, claim) is { } other
            ? new TextVerdict(
                FindingSeverity.Error,
                row,
                month,
                printed.Quote(),
                $"{said}, which is the figure of {other.Month.ToWords()} ({other.Place})"
            )
            : new TextVerdict(FindingSeverity.Error, row, month, printed.Quote(), $"{said}: no figure supports it");
    }

    private static PublishedValue? OtherMonth(PrintedSeries row, Claim claim) =>
        row.Known.LastOrDefault(value => Says(row, claim, value));

    /// <summary>Prose that names no indicator we know: any figure of its section, or of the reported month, supports it.</summary>
    private static bool SomeFigure(Context context, Sentence sentence, Claim claim, Month month) =>
        OfUnit(context.Section(sentence.Prose), claim).Any(row => row.Known.Any(value => Says(row, claim, value)))
        || OfUnit(context.Edition.Series, claim).Any(row => row.At(month) is { } value && Says(row, claim, value))
        || context.Edition.Delivery.Tables.Any(table =>
            table.TeamRows.Any(team =>
                team.Numerator == claim.Number.Value
                || team.Denominator == claim.Number.Value
                || (team.Percentage is { } percentage && claim.Says(percentage))
            )
        );

    private static TextVerdict Unsupported(Claim claim, IReadOnlyList<string> named, Month month) =>
        new(
            FindingSeverity.Warning,
            null,
            month,
            null,
            named.Count == 0
                ? $"no figure of the edition supports {claim.Number.Printed} for {month.ToWords()}"
                : $"no table prints {string.Join(" or ", named)} for {month.ToWords()}, so no figure supports {claim.Number.Printed}",
            named.Count == 1 ? named[0] : ""
        );
}
