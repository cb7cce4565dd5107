using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Storage;
using PublishedSample = Yardstick.Web.Starting.Sample;

namespace Yardstick.Web.Tests;

/// <summary>Stores as the first start of a site leaves them, each made once for all sites that begin with a copy of it.</summary>
internal static class PreparedSite
{
    private static readonly Lazy<string> MadeEmpty = new(() => Make((_, _) => { }));
    private static readonly Lazy<string> MadeSample = new(() => Make(AddSample));
    private static readonly Lazy<string> MadeInvented = new(() => Make(AddInvented));

    public static SampleCouncilSize Size { get; } = new(60, 3, 14);

    /// <summary>The schema alone.</summary>
    public static string Empty => MadeEmpty.Value;

    /// <summary>The sample's four editions, and its people.</summary>
    public static string Sample => MadeSample.Value;

    /// <summary>The same with a small invented council, 14 months long, and its panel.</summary>
    public static string Invented => MadeInvented.Value;

    private static void AddSample(Product product, Database database)
    {
        PublishedSample.LoadIntoEmpty(new PublishedStore(database), product, TextWriter.Null);
        var people = new PeopleStore(database, product.Permissions, TimeProvider.System);
        new SamplePeople(
            product,
            database,
            people,
            new SampleStore(product, database),
            TimeProvider.System
        ).AddMissing();
    }

    private static void AddInvented(Product product, Database database)
    {
        new SampleCouncil(product, database, Size).Make(_ => { });
        AddSample(product, database);
        var calendar = product.Reference.WorkingDays;
        var records = new ScrutinyRecords(database, product.Catalogue, calendar, TimeProvider.System);
        new SampleScrutiny(records, new EditionStore(database), calendar).AddMissing();
    }

    /// <returns>The store's file.</returns>
    private static string Make(Action<Product, Database> fill)
    {
        var folder = Directory.CreateTempSubdirectory("yardstick-prepared-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        using (var database = Database.Open(new DatabaseAddress.Folder(folder)))
        {
            fill(Product.Load(), database);
        }

        return Directory.GetFiles(folder, "*.duckdb").Single();
    }
}
