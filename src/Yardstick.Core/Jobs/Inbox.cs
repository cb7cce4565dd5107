namespace Yardstick.Core.Jobs;

/// <summary>A folder of the server that the council's systems put extracts into. Only its own folders can be named, by name.</summary>
/// <param name="folder">Null when none was set.</param>
public sealed class Inbox(string? folder)
{
    public bool IsSet => !string.IsNullOrWhiteSpace(folder);

    /// <summary>Names of the folders in it, links left out, in ordinal order; empty when it is not there.</summary>
    public IReadOnlyList<string> Folders =>
        IsSet && Directory.Exists(folder)
            ?
            [
                .. new DirectoryInfo(folder)
                    .EnumerateDirectories()
                    .Where(each => each.LinkTarget is null && !each.Name.StartsWith('.'))
                    .Select(each => each.Name)
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>Where a named folder is; a name that is not among <see cref="Folders"/> leads nowhere.</summary>
    /// <exception cref="JobRefused">There is no such folder.</exception>
    public string PathOf(string? name) =>
        Folders.FirstOrDefault(each => each == name) is { } found
            ? Path.Combine(folder!, found)
            : throw new JobRefused("There is no such folder in the inbox: choose one of those that are listed.");
}
