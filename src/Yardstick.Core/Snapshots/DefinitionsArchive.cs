using System.IO.Compression;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>
/// Compressed copies of the definitions that months were frozen with, so that a month can be made again after a definition has changed. A copy
/// is named by the hash of its definitions: the same ones are kept once.
/// </summary>
/// <param name="folder">Made when it is not there; the copies of extracts may lie in it too.</param>
public sealed class DefinitionsArchive(string folder)
{
    /// <summary>Does nothing when there is a copy already.</summary>
    public void Keep(FigureDefinitions definitions)
    {
        var copy = FileOf(definitions.Hash);
        if (File.Exists(copy))
        {
            return;
        }

        Directory.CreateDirectory(folder);
        var unfinished = copy + ".part";
        using (var stream = File.Create(unfinished))
        {
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach (var (name, path) in new DefinitionFiles(definitions.Folders).All)
                {
                    zip.CreateEntryFromFile(path, name, CompressionLevel.Optimal);
                }
            }

            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, copy, overwrite: true);
    }

    /// <summary>
    /// The definitions of a copy; null when there is none. Their hash is another one when the program itself has changed its way to roll figures up.
    /// </summary>
    public FigureDefinitions? Load(string hash)
    {
        if (!File.Exists(FileOf(hash)))
        {
            return null;
        }

        var unpacked = Directory.CreateTempSubdirectory("yardstick-definitions-");
        try
        {
            ZipFile.ExtractToDirectory(FileOf(hash), unpacked.FullName);
            return FigureDefinitions.Load(ProductFolders.In(unpacked.FullName));
        }
        finally
        {
            unpacked.Delete(recursive: true);
        }
    }

    private string FileOf(string hash) => Path.Combine(folder, $"definitions-{hash}.zip");
}
