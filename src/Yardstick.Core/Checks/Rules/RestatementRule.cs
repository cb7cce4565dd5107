using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>
/// The same indicator and month with different values in two editions: a restatement, which is information, not an error.
/// A value is compared with the newest earlier edition that printed it.
/// </summary>
internal sealed class RestatementRule
{
    /// <param name="editions">One authority's editions, oldest publication first.</param>
    public IEnumerable<CheckFinding> Check(IReadOnlyList<CheckedEdition> editions)
    {
        for (var newer = 1; newer < editions.Count; newer++)
        {
            var earlier = editions.Take(newer).Reverse().ToList();
            foreach (var rows in editions[newer].Identities)
            {
                var series = rows.First();
                foreach (var value in series.Known)
                {
                    if (Before(earlier, rows.Key, value) is { } old && !DisplayedNumber.Agree(old.Value, value))
                    {
                        yield return Finding(series, value, old.Edition, old.Value);
                    }
                }
            }
        }
    }

    private static (PublishedEdition Edition, PublishedValue Value)? Before(
        IEnumerable<CheckedEdition> earlier,
        string identity,
        PublishedValue value
    )
    {
        foreach (var edition in earlier)
        {
            if (
                edition.Rows(identity).Select(row => row.At(value.Month)).FirstOrDefault(old => old is not null) is
                { } found
            )
            {
                return (edition.Edition, found);
            }
        }

        return null;
    }

    private static CheckFinding Finding(
        CheckedRow series,
        PublishedValue value,
        PublishedEdition before,
        PublishedValue old
    ) =>
        CheckFinding.Of(
            FindingSeverity.Information,
            "two-values",
            series.Name,
            value.Month,
            value.Quote(),
            old.Quote(),
            $"{value.Month.ToWords()} was {old.Printed} in \"{before.Name}\" and is {value.Printed} in \"{series.Edition.Name}\": restated by {Shown.Signed(value.Number() - old.Number())}{(series.IsPercentage ? " points" : "")}"
        );
}
