using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Rendering;
using Yardstick.Tests.Commentaries;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Editions.Publishing;

/// <summary>Both versions of an edition of Anytown as files.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class EditionFilesTests
{
    private static readonly Month June = new(2023, 6);

    [Fact]
    public async Task A_second_run_over_the_same_records_gives_the_same_files_byte_for_byte()
    {
        var first = await MadeAsync();
        var second = await MadeAsync();

        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
        Assert.Contains("panel-report-2023-06-restricted.html", first.Keys);
        Assert.Contains("panel-report-2023-06-public.xlsx", first.Keys);
    }

    [Fact]
    public async Task The_public_files_hold_no_small_count_and_no_worker_and_all_say_that_they_are_drafts()
    {
        var files = (await MadeAsync()).ToDictionary(
            file => file.Key,
            file => System.Text.Encoding.UTF8.GetString(file.Value),
            StringComparer.Ordinal
        );

        var restricted = files["panel-report-2023-06-restricted.html"];
        var open = files["panel-report-2023-06-public.html"];
        // Two of the three children on a plan were visited.
        Assert.Contains("2 of 3", restricted, StringComparison.Ordinal);
        Assert.DoesNotContain("2 of 3", open, StringComparison.Ordinal);
        Assert.Contains("panel-report-2023-06-restricted-caseloads.csv", files.Keys);
        Assert.DoesNotContain("panel-report-2023-06-public-caseloads.csv", files.Keys);
        Assert.Contains("DRAFT, not published", restricted, StringComparison.Ordinal);
        Assert.Contains("DRAFT, not published", open, StringComparison.Ordinal);
    }

    /// <summary>From the extract to the files, in a store of its own.</summary>
    private static async Task<Dictionary<string, byte[]>> MadeAsync()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var extract = Anytown.June();
        extract.Import(store.Database);
        new Freezing(store.Database, definitions.Load(), SomePeople.Clock).Freeze(
            Anytown.Code,
            [June.Previous, June],
            by: "Jo"
        );
        var making = new EditionMaking(Measured.Product.Value, store.Database, SomePeople.Clock);
        var edition = making.Compose(Anytown.Code, June, Measured.Product.Value.UsualLayout, SomeEditions.Ann);
        var folder = Directory.CreateTempSubdirectory("yardstick-edition-");
        try
        {
            foreach (var audience in Enum.GetValues<EditionAudience>())
            {
                await ReportFiles.WriteAsync(
                    making.Printed(edition, audience),
                    ["html", "xlsx", "csv"],
                    folder.FullName,
                    TestContext.Current.CancellationToken
                );
            }

            return folder.GetFiles().ToDictionary(file => file.Name, file => File.ReadAllBytes(file.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
