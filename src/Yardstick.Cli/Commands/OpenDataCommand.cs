using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Reports.OpenData;

namespace Yardstick.Cli.Commands;

/// <summary><c>open-data export --out DIR</c>: the files that stand at the addresses of open data, in the same folders.</summary>
internal static class OpenDataCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--out")
        {
            Description = "Folder to write to",
            HelpName = "DIR",
            Required = true,
        };
        var export = new Command(
            "export",
            "Write every open-data file of what was published, and of each edition by itself"
        )
        {
            output,
        };
        var store = new StoreOptions(export);
        export.SetAction(parsed =>
        {
            var product = Product.Load();
            var published = store.OpenPublished(parsed);
            using var database = published.Database;
            var editions = new PublicEditions(product, published).All();
            var written = Write(parsed.GetRequiredValue(output), editions, product);
            Console.WriteLine(
                $"{Plural.Of(written, "file")} of {Plural.Of(editions.Count, "published edition")} written to {parsed.GetRequiredValue(output)}."
            );
            return ExitCode.Done;
        });
        return new Command("open-data", "What was published, as data for everybody") { export };
    }

    private static int Write(string folder, IReadOnlyList<PublicEdition> editions, Product product)
    {
        var figures = new PublicFigures(product.Catalogue.Find);
        var written = 0;
        var all = new OpenDataFiles(editions, figures.Newest(editions), product.Reference.Geographies, "/open-data");
        Of(all, "open-data");
        File("open-data/editions.json", OpenDataText.ToJson(all.EditionList()));
        File(EditionFeed.Path[1..], EditionFeed.Of(editions, site: null));
        foreach (var edition in editions)
        {
            Of(
                new OpenDataFiles([edition], figures.Of(edition), product.Reference.Geographies, edition.Path),
                edition.Path[1..]
            );
        }

        return written;

        void Of(OpenDataFiles files, string place)
        {
            File($"{place}/indicators.csv", files.IndicatorListCsv());
            File($"{place}/indicators.json", OpenDataText.ToJson(files.IndicatorList()));
            File($"{place}/long.csv", files.LongCsv());
            foreach (var indicator in files.Indicators)
            {
                File($"{place}/indicators/{indicator.Key}.csv", files.SeriesCsv(indicator.Key)!);
                File($"{place}/indicators/{indicator.Key}.json", OpenDataText.ToJson(files.Series(indicator.Key)!));
            }
        }

        void File(string path, string text)
        {
            OutputFile.Write(Path.Combine(folder, path), writer => writer.Write(text));
            written++;
        }
    }
}
