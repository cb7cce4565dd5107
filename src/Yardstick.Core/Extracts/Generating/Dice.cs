using System.Globalization;
using Yardstick.Core.Extracts.Generating.Profiles;

namespace Yardstick.Core.Extracts.Generating;

/// <summary>
/// Chance that can be repeated: the same seed throws the same on every machine (SplitMix64, Steele, Lea and Flood 2014; integers and products
/// only). Whatever may stop early throws dice of its own (<see cref="Fork(long)"/>), so that stopping changes nothing else: an extract of a
/// later day tells the same stories further.
/// </summary>
internal sealed class Dice(CouncilProfile profile, ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong _thrown;

    /// <summary>Dice that depend on the seed and the key alone, not on what has been thrown.</summary>
    public Dice Fork(long key) => new(profile, Mix(seed + Step ^ Mix((ulong)key + Step)));

    /// <inheritdoc cref="Fork(long)"/>
    public Dice Fork(string key)
    {
        // FNV-1a: string.GetHashCode differs from run to run.
        var hash = 14695981039346656037;
        foreach (var letter in key)
        {
            hash = (hash ^ letter) * 1099511628211;
        }

        return Fork((long)hash);
    }

    /// <summary>From 0, included, to 1, excluded.</summary>
    public double Share()
    {
        _thrown += Step;
        return (Mix(seed + _thrown) >> 11) * (1.0 / (1UL << 53));
    }

    public bool Happens(double chance) => Share() < chance;

    public bool Happens(string chance) => Happens(Chance(chance));

    public double Chance(string name) => profile.Chance(name);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + (int)(Share() * (most - least + 1));

    public int Length(string name) => profile.Length(name).At(Share());

    public string Code(string name) => profile.Code(name).At(Share());

    public int Number(string name) => int.Parse(Code(name), CultureInfo.InvariantCulture);

    public T OneOf<T>(IReadOnlyList<T> choices) => choices[Between(0, choices.Count - 1)];

    /// <summary>The day on which an event is recorded: now and then days or weeks after it, and then missing from the extracts in between.</summary>
    public DateOnly RecordedOn(DateOnly day) => Happens("recorded_late") ? day.AddDays(Length("recorded_late")) : day;

    /// <summary>How many arrive on a day on which so many are expected; twice the mean is about as rare as in life.</summary>
    public int Arrivals(double expected)
    {
        var occasions = (int)Math.Ceiling(expected * 8) + 1;
        var arrivals = 0;
        for (var occasion = 0; occasion < occasions; occasion++)
        {
            arrivals += Happens(expected / occasions) ? 1 : 0;
        }

        return arrivals;
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
