using Yardstick.Core.Storage;

namespace Yardstick.Cli;

/// <summary>A store for one look at a delivery that is not to be kept; removed afterwards.</summary>
internal sealed class ScratchStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("yardstick-");

    public ScratchStore() => Database = Database.Open(new DatabaseAddress.Folder(_folder.FullName));

    public Database Database { get; }

    public void Dispose()
    {
        Database.Dispose();
        _folder.Delete(recursive: true);
    }
}
