namespace Yardstick.Core.Editions.Disclosure;

/// <summary>One of the counts of an indicator: <c>cpp_n</c>, <c>icpc_in_time_pct.numerator</c>.</summary>
/// <param name="Indicator">Key of the catalogue.</param>
public readonly record struct QuantityName(string Indicator, CountPart Part)
{
    /// <summary>Reads the form of <c>definitions/disclosure/relations.yml</c>; null for any other.</summary>
    public static QuantityName? TryParse(string text) =>
        text.Split('.') switch
        {
            [{ Length: > 0 } key] => new QuantityName(key, CountPart.Numerator),
            [{ Length: > 0 } key, "numerator"] => new QuantityName(key, CountPart.Numerator),
            [{ Length: > 0 } key, "denominator"] => new QuantityName(key, CountPart.Denominator),
            [{ Length: > 0 } key, "rest"] => new QuantityName(key, CountPart.Rest),
            _ => null,
        };
}

public enum CountPart
{
    /// <summary>The count itself, for counts and rates.</summary>
    Numerator,
    Denominator,

    /// <summary>The denominator less the numerator.</summary>
    Rest,

    /// <summary>What a count that runs up since January or April gained in a month; it is printed nowhere.</summary>
    Increase,
}
