namespace Yardstick.Core.Extracts.Generating;

/// <summary>Which extracts to invent.</summary>
public sealed record GeneratorOptions
{
    /// <summary>Most authorities of one run.</summary>
    public const int MostAuthorities = 999;

    /// <summary>The authorities are numbered from 1001: no authority of England has a code of four digits.</summary>
    public const int FirstCode = 1001;

    public required int Authorities { get; init; }

    /// <summary>Open children of each authority, about, on the day of the extract.</summary>
    public required int Children { get; init; }

    /// <summary>Years before the day of the extract from which events are complete.</summary>
    public required int Years { get; init; }

    /// <summary>The same seed gives the same files, byte for byte, on every machine.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The day of the extract. A later day with the same seed tells the same stories further.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Chance that a family in whose records a rule could be broken has it broken, for each rule; 0 for clean records.</summary>
    public double Errors { get; init; }

    /// <summary>First day from which events are complete.</summary>
    public DateOnly CoversFrom => Until.AddDays(1).AddYears(-Years);

    /// <summary>Codes of the authorities, in order.</summary>
    public IEnumerable<int> Codes => Enumerable.Range(FirstCode, Authorities);

    /// <exception cref="InvalidDataException">A value out of its bounds; one sentence that says which.</exception>
    public void Check()
    {
        Demand(
            Authorities is >= 1 and <= MostAuthorities,
            $"--authorities {Authorities} is not between 1 and {MostAuthorities}: give fewer."
        );
        Demand(
            Children is >= 20 and <= 100_000,
            $"--children {Children} is not between 20 and 100,000: give the open children of one authority."
        );
        Demand(Years is >= 1 and <= 8, $"--years {Years} is not between 1 and 8: give the years of complete events.");
        Demand(Errors is >= 0 and <= 1, $"--errors {Errors} is not between 0 and 1: give a chance, as 0.01.");
        Demand(
            Until.Year is >= 2018 and <= 2030,
            $"--until {Until:yyyy-MM-dd} is not between 2018 and 2030: bank holidays are known for those years."
        );
    }

    private static void Demand(bool holds, FormattableString sentence)
    {
        if (!holds)
        {
            throw new InvalidDataException(FormattableString.Invariant(sentence));
        }
    }
}
