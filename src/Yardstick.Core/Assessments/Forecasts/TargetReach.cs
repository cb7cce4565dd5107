namespace Yardstick.Core.Assessments.Forecasts;

/// <summary>Closed union: what the months left must bring for a target to be met at the year end, exactly, on the displayed value.</summary>
public abstract record TargetReach
{
    private TargetReach() { }

    /// <summary>The year is over.</summary>
    public sealed record Over(bool IsMet) : TargetReach;

    /// <summary>Whatever the months left bring, the target will be met.</summary>
    public sealed record Assured : TargetReach;

    /// <param name="Best">The best displayed value that the year can still end with.</param>
    public sealed record Impossible(decimal Best) : TargetReach;

    /// <param name="Total">The count of the whole year that just meets the target.</param>
    /// <param name="Remaining">Of these, in the months left: at least for a target from below, at most for one from above.</param>
    /// <param name="MonthsLeft">At least one.</param>
    /// <param name="Cases">Cases expected in the months left; 0 for what has none.</param>
    public sealed record Needs(decimal Total, decimal Remaining, int MonthsLeft, decimal Cases, bool IsAtLeast)
        : TargetReach
    {
        /// <summary>The mean month from now on, unrounded.</summary>
        public decimal PerMonth => Remaining / MonthsLeft;

        /// <summary>In per cent of the cases expected, unrounded; null for what has none.</summary>
        public decimal? Share => Cases > 0 ? Remaining * 100 / Cases : null;
    }

    /// <param name="target">Of the year's figure. A target that is missed only by what rounding hides is met.</param>
    /// <param name="cases">Cases expected in the months left, whole ones; null for as many as so far.</param>
    public static TargetReach Of(YearSoFar year, Target.Bound target, decimal? cases = null)
    {
        var left = year.MonthsLeft == 0 ? 0 : cases ?? year.ExpectedCases;
        var soFar = year.Counted.SumToDate;
        var atEnd = (year.Cases?.SumToDate ?? 0) + left;
        var isAtLeast = target.Operator is TargetOperator.AtLeast or TargetOperator.MoreThan;
        if (year.MonthsLeft == 0)
        {
            return new Over(IsMet(soFar));
        }

        // No month takes anything back, and a percentage counts no more than its cases.
        var (least, most) = (soFar, year.Kind == YearKind.Percentage ? soFar + left : (decimal?)null);
        if (IsMet(isAtLeast ? least : most ?? decimal.MaxValue))
        {
            return new Assured();
        }

        if (!IsMet(isAtLeast ? most ?? decimal.MaxValue : least))
        {
            return new Impossible(Shown(isAtLeast ? most!.Value : least));
        }

        var total = isAtLeast ? Smallest(least, most) : Smallest(least, most, negated: true) - 1;
        return new Needs(total, total - soFar, year.MonthsLeft, left, isAtLeast);

        decimal Shown(decimal count) => year.Displayed(year.Value(count, atEnd));

        bool IsMet(decimal count) => count == decimal.MaxValue ? isAtLeast : TargetGap.IsMet(Shown(count), target);

        // The smallest whole count that meets the target or, negated, misses it. It lies above the lower bound, which does not.
        decimal Smallest(decimal from, decimal? to, bool negated = false)
        {
            var low = from;
            var high = to ?? Beyond(from, negated);
            while (high - low > 1)
            {
                var middle = decimal.Floor((low + high) / 2);
                (low, high) = IsMet(middle) != negated ? (low, middle) : (middle, high);
            }

            return high;
        }

        decimal Beyond(decimal from, bool negated)
        {
            var step = 1m;
            while (IsMet(from + step) == negated)
            {
                step *= 2;
            }

            return from + step;
        }
    }
}
