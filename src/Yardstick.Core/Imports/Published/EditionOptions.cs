namespace Yardstick.Core.Imports.Published;

/// <summary>What the person who imports says about an edition; needed where the delivery has no <c>edition.csv</c>.</summary>
public sealed record EditionOptions
{
    public static readonly EditionOptions None = new();

    /// <summary><c>--authority</c>: the DfE's three-digit number.</summary>
    public string? AuthorityCode { get; init; }

    /// <summary>Name that belongs to the code; the code itself stands in where nobody gives it.</summary>
    public string? AuthorityName { get; init; }

    /// <summary><c>--edition</c></summary>
    public string? Name { get; init; }

    /// <summary><c>--published-on</c></summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary><c>--data-to</c>: the month end that the edition reports.</summary>
    public DateOnly? DataTo { get; init; }

    /// <summary><c>--audience</c></summary>
    public string? Audience { get; init; }

    /// <summary>How the printed figures were made from unrounded ones; rounded unless said.</summary>
    public DisplayRounding Rounding { get; init; } = DisplayRounding.Round;

    /// <summary>Options of the command line that are still needed, in the order in which to ask for them.</summary>
    public IReadOnlyList<string> Missing =>
        [
            .. new (string Option, bool IsMissing)[]
            {
                ("--authority", AuthorityCode is null),
                ("--edition", Name is null),
                ("--published-on", PublishedOn is null),
                ("--data-to", DataTo is null),
                ("--audience", Audience is null),
            }
                .Where(option => option.IsMissing)
                .Select(option => option.Option),
        ];
}
