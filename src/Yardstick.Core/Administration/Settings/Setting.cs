namespace Yardstick.Core.Administration.Settings;

/// <summary>Something that an authority may set otherwise than the product: <c>definitions/settings.yml</c>.</summary>
public sealed record Setting
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>What it does, in words.</summary>
    public required string Means { get; init; }

    /// <summary>The words that it may have; empty where it is a number.</summary>
    public required IReadOnlyList<string> Choices { get; init; }

    /// <summary>Of a number: <c>days</c>, <c>children</c> …</summary>
    public string? Unit { get; init; }

    public int Least { get; init; }

    public int Most { get; init; }

    /// <summary>The product's own value.</summary>
    public required string Usual { get; init; }

    public required string Source { get; init; }

    /// <summary>False for what only a command or page reads: it changes no figure.</summary>
    public required bool IsMeasured { get; init; }

    public string InWords(string value) => Unit is null ? value : $"{value} {Unit}";
}

/// <summary>A value that an authority set, from a day on.</summary>
public sealed record SetValue
{
    public required long Number { get; init; }

    public required string Name { get; init; }

    /// <summary>Null for the product's own again.</summary>
    public string? Value { get; init; }

    public required DateOnly FromDate { get; init; }

    public required string SetBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime SetAt { get; init; }
}
