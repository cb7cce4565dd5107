using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Rules;

/// <summary>Consecutive months of two rows with equal values, the second <paramref name="Shift"/> months before the first.</summary>
internal sealed record EqualRun(int Shift, IReadOnlyList<PublishedValue> Left, IReadOnlyList<PublishedValue> Right)
{
    private const int FewestMonths = 4;
    private const int FewestDistinct = 4;

    private const int FewestMonthsOfAWholeRow = 10;

    /// <summary>
    /// A pack of 60 rows and 13 months holds about half a million pairs of places where a moved run can begin, 19 bits, and a fiftieth
    /// of that where a run in the same months can; seven bits more leave one chance run in a hundred packs.
    /// </summary>
    private const double BitsOfEvidenceMoved = 26;
    private const double BitsOfEvidenceInPlace = 21;

    /// <summary>
    /// How unlikely the run is: each change of value adds the binary logarithm of the number of values the row takes up. A value that
    /// only repeats the month before adds nothing, since slow rows repeat themselves.
    /// </summary>
    public double Bits
    {
        get
        {
            var numbers = Left.Select(value => value.Number()).ToList();
            var changes = 1 + numbers.Zip(numbers.Skip(1)).Count(pair => pair.First != pair.Second);
            return changes * Math.Log2(1 + (double)(numbers.Max() - numbers.Min()));
        }
    }

    public bool IsEvidence => IsWholeRow || IsUnlikely;

    /// <summary>Two rows that agree in every month, and are not flat.</summary>
    public required bool IsWholeRow { get; init; }

    private bool IsUnlikely =>
        Left.Select(value => value.Number()).Distinct().Count() >= FewestDistinct
        && Bits >= (Shift == 0 ? BitsOfEvidenceInPlace : BitsOfEvidenceMoved);

    /// <summary>Every longest run of equal values, at every shift.</summary>
    public static IEnumerable<EqualRun> Between(CheckedRow left, CheckedRow right)
    {
        var first = left.Known[0].Month;
        var last = left.Known[^1].Month;
        var most = last.MonthsSince(right.Known[0].Month);
        for (var shift = first.MonthsSince(right.Known[^1].Month); shift <= most; shift++)
        {
            foreach (var run in At(left, right, shift, first, last))
            {
                yield return run;
            }
        }
    }

    private static IEnumerable<EqualRun> At(CheckedRow left, CheckedRow right, int shift, Month first, Month last)
    {
        var run = new List<(PublishedValue Left, PublishedValue Right)>();
        for (var month = first; month <= last; month = month.Next)
        {
            if (
                left.At(month) is { } value
                && right.At(month.AddMonths(-shift)) is { } other
                && value.Number() == other.Number()
            )
            {
                run.Add((value, other));
                continue;
            }

            if (run.Count >= FewestMonths)
            {
                yield return Of(left, right, shift, run);
            }

            run.Clear();
        }

        if (run.Count >= FewestMonths)
        {
            yield return Of(left, right, shift, run);
        }
    }

    private static EqualRun Of(
        CheckedRow left,
        CheckedRow right,
        int shift,
        List<(PublishedValue Left, PublishedValue Right)> run
    ) =>
        new(shift, [.. run.Select(pair => pair.Left)], [.. run.Select(pair => pair.Right)])
        {
            IsWholeRow =
                shift == 0
                && run.Count >= FewestMonthsOfAWholeRow
                && run.Count == left.Known.Count
                && run.Count == right.Known.Count
                && run.Select(pair => pair.Left.Number()).Distinct().Count() >= FewestDistinct,
        };
}
