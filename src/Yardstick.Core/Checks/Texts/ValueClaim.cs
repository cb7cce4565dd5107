using System.Text.RegularExpressions;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Texts;

/// <summary>A plain value: "increased to 35%", "31 children in June", "321 of 347".</summary>
internal static partial class ValueClaim
{
    private const int FewestWordsOfAClaim = 4;

    public static TextVerdict? Check(Context context, Sentence sentence, Claim claim, IReadOnlyList<string> spokenOf)
    {
        var named = context.OfUnit(spokenOf, claim.Number.Unit);
        var month = claim.Month ?? context.Edition.Edition.Month;
        var rows = OfUnit(context.Rows(named), claim);
        if (rows.Count > 0)
        {
            return Supported(rows, claim, month) ? null
                : !Untestable(rows, month) ? Contradicted(rows, claim, month)
                : context.OnlyNamed ? Unsupported(claim, named, month)
                : null;
        }

        var elsewhere = OfUnit(context.Elsewhere(named), claim);
        if (elsewhere.Count > 0)
        {
            return Supported(elsewhere, claim, month) || Untestable(elsewhere, month)
                ? null
                : Contradicted(elsewhere, claim, month);
        }

        return
            !context.OnlyNamed && named.Count == 0 && (IsLabel(sentence) || SomeFigure(context, sentence, claim, month))
            ? null
            : Unsupported(claim, named, month);
    }

    /// <summary>Headings and labels ("Table 3: population 49,388") claim nothing.</summary>
    private static bool IsLabel(Sentence sentence) =>
        sentence.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < FewestWordsOfAClaim;

    private static List<CheckedRow> OfUnit(IReadOnlyList<CheckedRow> rows, Claim claim) =>
        [.. rows.Where(row => Context.IsOfUnit(row, claim.Number.Unit))];

    private static bool Supported(IReadOnlyList<CheckedRow> rows, Claim claim, Month month) =>
        rows.Any(row => row.At(month) is { } value && Says(row, claim, value))
        // "from 25% to 35%", "against 25%": the number is of an earlier month.
        || (
            Earlier().IsMatch(claim.Number.Before)
            && rows.Any(row => row.Known.Any(value => value.Month < month && Says(row, claim, value)))
        )
        || rows.Any(row =>
            row.Row.Cells.Any(cell =>
                IsNamed(cell.Role, claim.Number.Before) && cell.Number() is { } figure && claim.Says(figure)
            )
        );

    private static bool Says(CheckedRow row, Claim claim, PublishedValue value) =>
        row.IsPercentage == (claim.Number.Unit != NumberUnit.Count)
            ? claim.Says(value.Number()) || (DisplayedNumber.Ratio(value) is { } exact && claim.Says(exact))
            : value.Numerator == claim.Number.Value || value.Denominator == claim.Number.Value;

    /// <summary>A figure beside the months supports a number only where the words before it name that figure.</summary>
    private static bool IsNamed(CellRole role, string before) =>
        role switch
        {
            CellRole.Maximum12 => Highest().IsMatch(before),
            CellRole.Minimum12 => Lowest().IsMatch(before),
            CellRole.OwnLastYear => LastYear().IsMatch(before),
            _ => false,
        };

    /// <summary>The month named stands in none of the rows: nothing printed can test the claim.</summary>
    private static bool Untestable(IReadOnlyList<CheckedRow> rows, Month month) =>
        rows.All(row => row.At(month) is null);

    private static TextVerdict Contradicted(IReadOnlyList<CheckedRow> rows, Claim claim, Month month)
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

    private static PublishedValue? OtherMonth(CheckedRow row, Claim claim) =>
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

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(from|compared (with|to)|against|previously)\s+(a |an |just |only |around |about )*$", Options)]
    private static partial Regex Earlier();

    [GeneratedRegex(@"\b(highest|maximum|peak(ed)?|high)\b", Options)]
    private static partial Regex Highest();

    [GeneratedRegex(@"\b(lowest|minimum|low)\b", Options)]
    private static partial Regex Lowest();

    [GeneratedRegex(@"\b(last year|previous year|year end|20\d\d[/-]\d\d)\b", Options)]
    private static partial Regex LastYear();
}
