using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Assessments.Benchmarks;

/// <summary>Where a value stands among all authorities that have one.</summary>
public sealed record Standing
{
    /// <summary>1 is the best by polarity; ties share the smaller rank.</summary>
    public required int Rank { get; init; }

    /// <summary>How many authorities have a value.</summary>
    public required int Of { get; init; }

    /// <summary>How many are left out because their value is suppressed or missing.</summary>
    public required int LeftOut { get; init; }

    public required Quartiles Quartiles { get; init; }

    public required QuartileBand Band { get; init; }

    /// <summary>Where the own value of a national comparison stands; councils without a value are left out and counted.</summary>
    public static Judgement<Standing> In(NationalComparison national, Polarity polarity) =>
        Judge(
            national.Own,
            [
                .. national.Authorities.Values.Select(value => (decimal?)value),
                .. Enumerable.Repeat((decimal?)null, national.AuthoritiesWithout),
            ],
            polarity
        );

    /// <param name="own">The authority's value.</param>
    /// <param name="all">Values of all authorities, the own one included; null where suppressed or missing.</param>
    public static Judgement<Standing> Judge(decimal? own, IReadOnlyCollection<decimal?> all, Polarity polarity)
    {
        if (own is not { } value)
        {
            return new Judgement<Standing>.NotMade("the authority has no published value");
        }

        if (polarity is not (Polarity.Higher or Polarity.Lower))
        {
            return new Judgement<Standing>.NotMade("neither direction is better, so there is no best");
        }

        List<decimal> known = [.. all.OfType<decimal>()];
        if (!known.Contains(value))
        {
            known.Add(value);
        }

        var better = known.Count(other => polarity == Polarity.Higher ? other > value : other < value);
        var quartiles = Quartiles.Of(known);
        var standing = new Standing
        {
            Rank = better + 1,
            Of = known.Count,
            LeftOut = all.Count(other => other is null),
            Quartiles = quartiles,
            Band = BandOf(value, quartiles, polarity),
        };
        return new Judgement<Standing>.Made(
            standing,
            $"{better} of {known.Count} authorities do better; {standing.LeftOut} have no value"
        );
    }

    /// <summary>A value on a bound gets the worse letter.</summary>
    private static QuartileBand BandOf(decimal value, Quartiles quartiles, Polarity polarity)
    {
        var (best, middle, worst) =
            polarity == Polarity.Higher
                ? (quartiles.Third, quartiles.Median, quartiles.First)
                : (quartiles.First, quartiles.Median, quartiles.Third);
        return Beats(best) ? QuartileBand.A
            : Beats(middle) ? QuartileBand.B
            : Beats(worst) ? QuartileBand.C
            : QuartileBand.D;

        bool Beats(decimal bound) => polarity == Polarity.Higher ? value > bound : value < bound;
    }
}

/// <summary>A is the best quarter of authorities by polarity, D the worst.</summary>
public enum QuartileBand
{
    A,
    B,
    C,
    D,
}
