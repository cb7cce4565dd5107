namespace Yardstick.Core.Reports.PlainLanguage;

/// <summary>How one figure is said in plain words.</summary>
public sealed record PlainWording
{
    /// <summary>Key of the catalogue.</summary>
    public required string Indicator { get; init; }

    public required string Title { get; init; }

    /// <summary>Who or what is counted, in the plural: <c>children in our care</c>.</summary>
    public required string People { get; init; }

    /// <summary>What is true of those counted: <c>had their visit in time</c>.</summary>
    public required string Did { get; init; }

    /// <summary>What it does for children, in a sentence.</summary>
    public required string Why { get; init; }

    /// <summary>What good looks like, in a sentence or two.</summary>
    public required string Good { get; init; }
}

/// <param name="Title">Of the section of a report.</param>
/// <param name="PlainTitle">The same for everybody.</param>
public sealed record PlainSection(string Title, string PlainTitle, string About);
