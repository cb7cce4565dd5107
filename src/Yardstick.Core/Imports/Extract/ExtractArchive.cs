using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Yardstick.Core.Extracts;

namespace Yardstick.Core.Imports.Extract;

/// <summary>
/// Compressed copies of delivered extracts, one file each, so that a figure can be made again from the very bytes that it came from. A copy is
/// named by SHA-256 over the names and bytes of its files in ordinal order: the same delivery is kept once. Personal data, as the store is.
/// </summary>
/// <param name="folder">Made when it is not there.</param>
public sealed class ExtractArchive(string folder)
{
    /// <summary>Where the copies are when the store is a file: beside it.</summary>
    public const string FolderName = "extracts";

    /// <summary>A copy must not depend on when it was made.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public string Folder { get; } = Path.GetFullPath(folder);

    public bool Holds(string hash) => File.Exists(FileOf(hash));

    /// <summary>Removes a copy for good; nothing when it is gone already.</summary>
    public void Remove(string hash) => File.Delete(FileOf(hash));

    /// <summary>Copies the manifest and the tables; files that were ignored are not kept.</summary>
    /// <param name="read">SHA-256 of each table as it was read; nothing for a table that was not read.</param>
    /// <returns>The name of the copy.</returns>
    /// <exception cref="UnreadableSource">A file has changed since it was read.</exception>
    internal string Keep(DeliveredExtract delivered, IReadOnlyDictionary<string, byte[]> read)
    {
        Directory.CreateDirectory(Folder);

        // An archive that was cut off is overwritten when the extract is delivered again.
        var unfinished = Path.Combine(Folder, delivered.Manifest.AuthorityCode + ".part");
        var hash = Pack(unfinished, delivered, read);
        File.Move(unfinished, FileOf(hash), overwrite: true);
        return hash;
    }

    /// <summary>Puts the files of a copy into a folder, and proves that they are what the name says.</summary>
    /// <exception cref="UnreadableSource">There is no such copy, or it is damaged.</exception>
    public void Unpack(string hash, string target)
    {
        if (!Holds(hash))
        {
            throw new UnreadableSource(
                $"{FileOf(hash)} is not there: bring the copy of the extract back, or name the folder of the copies with --archive."
            );
        }

        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        try
        {
            ZipFile.ExtractToDirectory(FileOf(hash), target);
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableSource(
                $"{FileOf(hash)} is damaged ({e.Message}): bring the copy back from a backup.",
                e
            );
        }

        foreach (var file in Directory.EnumerateFiles(target))
        {
            using var stream = File.OpenRead(file);
            files.Add(Path.GetFileName(file), SHA256.HashData(stream));
        }

        if (HashOf(files) != hash)
        {
            throw new UnreadableSource(
                $"{FileOf(hash)} does not hold the files that its name stands for: bring the copy back from a backup."
            );
        }
    }

    private static string Pack(string path, DeliveredExtract delivered, IReadOnlyDictionary<string, byte[]> read)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var stream = File.Create(path);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            files.Add(delivered.ManifestFile.Name, Copy(zip, delivered.ManifestFile));
            foreach (var beside in delivered.SourceFiles)
            {
                files.Add(beside.Name, Copy(zip, beside));
            }

            foreach (var (table, file) in delivered.Tables)
            {
                var copied = Copy(zip, file);
                files.Add(file.Name, copied);
                if (read.TryGetValue(table.Name, out var known) && !copied.AsSpan().SequenceEqual(known))
                {
                    throw new UnreadableSource(
                        $"{file.Name} changed while it was read: import the extract again when it has been written whole."
                    );
                }
            }
        }

        stream.Flush(flushToDisk: true);
        return HashOf(files);
    }

    private static byte[] Copy(ZipArchive zip, DeliveredCsv file)
    {
        var entry = zip.CreateEntry(file.Name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        using var hash = SHA256.Create();
        using var source = File.OpenRead(file.Path);
        using var hashed = new CryptoStream(source, hash, CryptoStreamMode.Read);
        using var packed = entry.Open();
        hashed.CopyTo(packed);
        return hash.Hash!;
    }

    private static string HashOf(SortedDictionary<string, byte[]> files)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, hash) in files)
        {
            all.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            all.AppendData(hash);
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    private string FileOf(string hash) => Path.Combine(Folder, hash + ".zip");
}
