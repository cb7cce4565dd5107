using System.Diagnostics;
using System.Globalization;

namespace Yardstick.Tests.Storage;

/// <summary>A disk of a few megabytes, to be filled. Only root may mount one; elsewhere the test is skipped, and says so.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string path) => Path = path;

    public string Path { get; }

    public static SmallDisk Mount(int megabytes)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess,
            "Only root on Linux may mount a small disk."
        );
        var disk = new SmallDisk(Directory.CreateTempSubdirectory("yardstick-").FullName);
        var size = string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m");
        if (Run("mount", "-t", "tmpfs", "-o", size, "tmpfs", disk.Path) != 0)
        {
            Directory.Delete(disk.Path);
            Assert.Skip("This machine lets no disk be mounted.");
        }

        return disk;
    }

    public void Dispose()
    {
        Assert.Equal(0, Run("umount", Path));
        Directory.Delete(Path);
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode;
    }
}
