namespace Yardstick.Core.Storage;

/// <summary>The folders of files that come with the product. Each may be replaced: <c>ProductFolders.BesideProgram() with { Definitions = … }</c>.</summary>
public sealed record ProductFolders
{
    /// <summary>The domain: indicators, report layouts, code lists.</summary>
    public required string Definitions { get; init; }

    /// <summary>Bank holidays, populations, national statistics, glossary.</summary>
    public required string Reference { get; init; }

    /// <summary>Published figures to start with.</summary>
    public required string Samples { get; init; }

    /// <summary>The published editions of the sample, a folder each.</summary>
    public string PublishedSample => Path.Combine(Samples, "published");

    /// <summary>The figures that the invented council supplies by hand.</summary>
    public string SuppliedSample => Path.Combine(Samples, "supplied", "figures.csv");

    /// <summary>The folders that the build copied beside the program.</summary>
    public static ProductFolders BesideProgram() => In(AppContext.BaseDirectory);

    public static ProductFolders In(string root) =>
        new()
        {
            Definitions = Path.Combine(root, "definitions"),
            Reference = Path.Combine(root, "reference"),
            Samples = Path.Combine(root, "samples"),
        };
}
