using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Editions;

/// <summary>A small sample as the program makes it, its editions and panel included; it is 2 October 2023 there.</summary>
public sealed class SampleWithEditions : IDisposable
{
    private static readonly FixedClock Clock = SmallCouncil.Clock;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("yardstick-sample-");

    public SampleWithEditions()
    {
        SmallCouncil.Frozen.CopyTo(Folder);
        using var database = Open();
        AddTo(database);
    }

    public string Folder => _folder.FullName;

    private static Product Product => Measured.Product.Value;

    public Database Open() => Database.Open(new DatabaseAddress.Folder(Folder), Clock);

    public EditionMaking MakingOn(Database database) => new(Product, database, Clock);

    public ScrutinyRecords RecordsOn(Database database) =>
        new(database, Product.Catalogue, Product.Reference.WorkingDays, Clock);

    public void AddTo(Database database)
    {
        var people = new PeopleStore(database, Product.Permissions, Clock);
        var sample = new SamplePeople(Product, database, people, new SampleStore(Product, database), Clock);
        new SampleEditions(Product, database, people, sample, Clock).AddMissing(_ => { });
        new SampleScrutiny(RecordsOn(database), new EditionStore(database), Product.Reference.WorkingDays).AddMissing();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
