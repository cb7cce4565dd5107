using System.Text.RegularExpressions;

namespace Yardstick.Core.Jobs;

/// <summary>Where the files of uploaded extracts lie until their import has ended. Personal data, as the store is.</summary>
public sealed partial class Uploads(string folder)
{
    /// <summary>Unpacks a zip into a folder of its own.</summary>
    /// <returns>The name of the folder.</returns>
    /// <exception cref="Extracts.UnreadableSource">The zip is refused; nothing of it is left.</exception>
    public string Unpack(Stream zip, ZipLimits limits)
    {
        var name = Guid.NewGuid().ToString("n");
        DeliveredZip.Unpack(zip, Path.Combine(folder, name), limits);
        return name;
    }

    /// <summary>Copies files that were made of something that was sent.</summary>
    /// <param name="ready">A folder of files, without folders in it.</param>
    /// <returns>The name of the folder.</returns>
    public string Copy(string ready)
    {
        var name = Guid.NewGuid().ToString("n");
        var target = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        foreach (var file in Directory.EnumerateFiles(ready))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        return name;
    }

    /// <exception cref="JobRefused">It is no name that was given here.</exception>
    public string PathOf(string name) =>
        Name().IsMatch(name)
            ? Path.Combine(folder, name)
            : throw new JobRefused("The files of this import cannot be found: send them again.");

    /// <summary>Removes the files of an import that has ended; nothing when they are gone already.</summary>
    public void Remove(string name)
    {
        if (Directory.Exists(PathOf(name)))
        {
            Directory.Delete(PathOf(name), recursive: true);
        }
    }

    /// <summary>Removes what no job needs: the program ended between an upload and its job.</summary>
    /// <param name="needed">Names of the folders of jobs that wait or run.</param>
    public void RemoveAllBut(IReadOnlyCollection<string> needed)
    {
        var held = Directory.Exists(folder)
            ? Directory.GetDirectories(folder).Select(each => Path.GetFileName(each)!)
            : [];
        foreach (var name in held.Where(each => Name().IsMatch(each)).Except(needed).ToList())
        {
            Remove(name);
        }
    }

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex Name();
}
