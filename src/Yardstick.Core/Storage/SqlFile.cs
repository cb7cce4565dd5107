using System.Collections.Concurrent;
using System.Reflection;

namespace Yardstick.Core.Storage;

/// <summary>The SQL of the product, which lies in <c>.sql</c> files beside the code that runs it.</summary>
public static class SqlFile
{
    private static readonly Assembly Core = typeof(SqlFile).Assembly;

    /// <summary>Resource names by path with forward slashes, whatever the machine that built them.</summary>
    private static readonly IReadOnlyDictionary<string, string> Resources = Core.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
        .ToDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The text of a file, by its path below <c>Yardstick.Core</c>, for example <c>Imports/Published/published_edition_list.sql</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static string Text(string path) => Texts.GetOrAdd(path, Read);

    /// <summary>Paths of the files in a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [
            .. Resources
                .Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    private static string Read(string path)
    {
        var resource = Resources.TryGetValue(path, out var name)
            ? name
            : throw new InvalidOperationException($"There is no SQL file '{path}' in Yardstick.Core: check its name.");
        using var reader = new StreamReader(Core.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
