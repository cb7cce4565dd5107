namespace Yardstick.Core.Imports.Published;

/// <summary>A path may hold one delivery, or a folder for each of several.</summary>
public static class DeliveredPaths
{
    /// <summary>The path itself; where it is a folder whose own folders are deliveries of published tables, those, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(string path) =>
        SourceDetector.Detect(path) is DetectedSource.Unknown
        && Directory.Exists(path)
        && Inner(path) is { Count: > 0 } inner
            ? inner
            : [path];

    private static List<string> Inner(string path) =>
        [
            .. Directory
                .EnumerateDirectories(path)
                .Where(folder => SourceDetector.Detect(folder) is DetectedSource.Published)
                .Order(StringComparer.Ordinal),
        ];
}
