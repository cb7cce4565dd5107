using Yardstick.Core;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Tests;

/// <summary>A store with a small invented council, 14 months long: made once for all sites that begin with a copy of it.</summary>
internal static class InventedStore
{
    private static readonly Lazy<string> Made = new(Make);

    public static SampleCouncilSize Size { get; } = new(60, 3, 14);

    public static string File => Made.Value;

    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("yardstick-invented-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        using (var database = Database.Open(new DatabaseAddress.Folder(folder)))
        {
            new SampleCouncil(Product.Load(), database, Size).Make(_ => { });
        }

        return Directory.GetFiles(folder, "*.duckdb").Single();
    }
}
