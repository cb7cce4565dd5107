using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>
/// Parts that do not add up to their total: counts exactly, percentages as far as rounding of each printed part can explain;
/// a count that is larger than the count that contains it.
/// </summary>
internal sealed class PartsRule(
    IReadOnlyList<SumOfParts> sums,
    IReadOnlyList<SharesOfAWhole> shares,
    IReadOnlyList<PartOfAWhole> containments
) : IEditionRule
{
    private const string Rule = "parts";

    public IEnumerable<CheckFinding> Check(CheckedEdition edition) =>
        Sums(edition).Concat(Shares(edition)).Concat(Containments(edition));

    private IEnumerable<CheckFinding> Sums(CheckedEdition edition) =>
        from relation in sums
        from printed in edition.Values(relation.Total)
        let total = printed.Row
        let value = printed.Value
        let parts = Parts(edition, relation.Parts, value, total.Table)
        where parts is not null
        let sum = parts.Sum(part => part.Number())
        where !Fits(edition, value.Number(), sum, total.IsPercentage ? parts.Count + 1 : 0)
        select CheckFinding.Of(
            FindingSeverity.Error,
            Rule,
            total.Name,
            value.Month,
            value.Quote(),
            new Quote(parts[0].Place, string.Join(" + ", parts.Select(part => part.Printed))),
            $"{Shown.Sum(parts.Select(part => part.Number()))} = {Shown.Amount(sum, total.IsPercentage)}, but the total printed is {value.Printed} (the parts are {string.Join(", ", relation.Parts)})"
        );

    private IEnumerable<CheckFinding> Shares(CheckedEdition edition) =>
        from relation in shares
        from first in edition.Rows(relation.Parts[0]).Take(1)
        from value in first.Known
        let parts = Parts(edition, relation.Parts, value, first.Table)
        where parts is not null
        let sum = parts.Sum(part => part.Number())
        where !Fits(edition, 100, sum, parts.Count)
        select CheckFinding.Of(
            FindingSeverity.Error,
            Rule,
            first.Name,
            value.Month,
            value.Quote(),
            new Quote(parts[^1].Place, string.Join(" + ", parts.Select(part => part.Printed))),
            $"{Shown.Sum(parts.Select(part => part.Number()))} = {Shown.Percent(sum)}, but these shares of one whole make 100% ({string.Join(", ", relation.Parts)})"
        );

    private IEnumerable<CheckFinding> Containments(CheckedEdition edition) =>
        from relation in containments
        from key in relation.Parts
        from printed in edition.Values(key)
        let part = printed.Row
        let value = printed.Value
        let whole = edition.Value(relation.Whole, value.Month, part.Table)
        where whole is not null && value.Number() > whole.Number()
        select CheckFinding.Of(
            FindingSeverity.Error,
            Rule,
            part.Name,
            value.Month,
            value.Quote(),
            whole.Quote(),
            $"{value.Printed} is part of {relation.Whole}, but that is only {whole.Printed}"
        );

    private static List<PublishedValue>? Parts(
        CheckedEdition edition,
        IReadOnlyList<string> keys,
        PublishedValue beside,
        PublishedTable table
    )
    {
        var parts = keys.Select(key => edition.Value(key, beside.Month, table)).OfType<PublishedValue>().ToList();
        return parts.Count == keys.Count ? parts : null;
    }

    /// <summary>Each of <paramref name="rounded"/> printed whole numbers is up to a half away from what it stands for, or up to one below it.</summary>
    private static bool Fits(CheckedEdition edition, decimal total, decimal sum, int rounded) =>
        rounded == 0
            ? total == sum
            : Math.Abs(total - sum) <= (edition.Edition.Rounding == DisplayRounding.Round ? rounded * 0.5m : rounded);
}
