namespace Yardstick.Cli;

/// <summary>Writes a result to the file named by <c>--out</c>, or to standard output: whole, or not at all.</summary>
internal static class OutputFile
{
    public static void Write(string? path, Action<TextWriter> write)
    {
        if (path is null)
        {
            write(Console.Out);
            return;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var unfinished = path + ".part";
        using (var file = new StreamWriter(unfinished))
        {
            write(file);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
