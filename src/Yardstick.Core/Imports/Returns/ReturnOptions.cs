namespace Yardstick.Core.Imports.Returns;

/// <summary>What the person who delivers a return knows better than its files, which may not say it at all.</summary>
public sealed record ReturnOptions
{
    /// <summary>Whose return it is, where the files do not say; another authority than they say is refused.</summary>
    public string? AuthorityCode { get; init; }

    /// <summary>The day on which it was made; without one, the last day of its year.</summary>
    public DateOnly? AsAt { get; init; }

    /// <summary>The year in which the return ends on 31 March; a return of another year is refused.</summary>
    public int? Year { get; init; }
}
