using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Extract;

public sealed class KilledImportTests
{
    /// <summary>What lies on the disk in the middle of an import is what a process leaves that is killed there.</summary>
    [Fact]
    public void An_import_that_is_killed_leaves_the_extract_before()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var june = new ExtractFolder(cut: "2023-07-05").WithPeople(3);
        using var july = new ExtractFolder(cut: "2023-08-04").WithPeople(50_000);
        june.Import(store.Database);
        var source = System.IO.Path.GetDirectoryName(store.Database.Description)!;
        var remains = Directory.CreateTempSubdirectory("yardstick-killed-").FullName;

        new ExtractImport(store.Database, ExtractFolder.Tables).Import(
            july.Path,
            progress: at =>
            {
                if (at.Rows == 40_000)
                {
                    CopyFiles(source, remains);
                }
            }
        );

        Assert.Equal(50_000, store.Database.People().Count);
        using (var restarted = Database.Open(new DatabaseAddress.Folder(remains)))
        {
            Assert.Equal(["P1", "P2", "P3"], restarted.People());
            Assert.Equal(
                new DateOnly(2023, 7, 5),
                restarted.Select<DateOnly>("select extract_date from extract").Single()
            );
        }

        Directory.Delete(remains, recursive: true);
    }

    [Theory, BothEngines]
    public void An_import_that_fails_half_way_leaves_the_extract_before(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var june = new ExtractFolder(cut: "2023-07-05").WithPeople(3);
        using var july = new ExtractFolder(cut: "2023-08-04").WithPeople(50_000);
        june.Import(store.Database);

        Assert.ThrowsAny<Exception>(() =>
            new ExtractImport(store.Database, ExtractFolder.Tables).Import(
                july.Path,
                progress: at =>
                {
                    if (at.Rows == 40_000)
                    {
                        LostStore.Lose(engine, store.Database);
                    }
                }
            )
        );

        Assert.Equal(["P1", "P2", "P3"], store.Reopen().People());
    }

    private static void CopyFiles(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from))
        {
            using var source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = File.Create(System.IO.Path.Combine(to, System.IO.Path.GetFileName(file)));
            source.CopyTo(copy);
        }
    }
}
