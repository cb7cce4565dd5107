using Yardstick.Core.Indicators;

namespace Yardstick.Core.Extracts.Generating.Profiles;

/// <summary>
/// What an invented council is like: who arrives, what happens to them how often and for how long, and its teams. All of it stands in
/// <c>definitions/generator/</c>, so that another council is invented without a change of the program.
/// </summary>
internal sealed record CouncilProfile
{
    /// <summary>Open children of the council that the rates and posts describe; others are in proportion.</summary>
    public const int UsualChildren = 2400;

    public required IReadOnlyDictionary<string, double> ADay { get; init; }

    /// <summary>How busy the months are, January first; 1 is average.</summary>
    public required IReadOnlyList<double> Months { get; init; }

    /// <summary>How busy the days of the week are, Monday first; 1 is average.</summary>
    public required IReadOnlyList<double> Weekdays { get; init; }

    public required IReadOnlyDictionary<string, double> Chances { get; init; }

    public required IReadOnlyDictionary<string, Length> Lengths { get; init; }

    public required IReadOnlyDictionary<string, WeightedCodes> Codes { get; init; }

    public required string AuthorityNode { get; init; }

    public required IReadOnlyList<TeamPlan> Teams { get; init; }

    public double Chance(string name) => Named(Chances, name, "rates.yml");

    public Length Length(string name) => Named(Lengths, name, "lengths.yml");

    public WeightedCodes Code(string name) => Named(Codes, name, "codes.yml");

    /// <summary>How many arrive on an average day.</summary>
    public double Rate(string name) => Named(ADay, name, "rates.yml");

    /// <exception cref="DefinitionsInvalid">A file is missing or wrong.</exception>
    public static CouncilProfile Read(string definitions) => new CouncilProfileReader(definitions).Read();

    private static T Named<T>(IReadOnlyDictionary<string, T> values, string name, string file) =>
        values.TryGetValue(name, out var value)
            ? value
            : throw new InvalidDataException(
                $"definitions/generator/{file}: '{name}' is missing; write it as in the product's own file."
            );
}
