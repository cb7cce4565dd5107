using Yardstick.Core.Children;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Children;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class ChildExportsTests
{
    [Theory]
    [BothEngines]
    public void Every_line_of_an_export_says_who_took_it_when_and_what_for(Engine engine)
    {
        using var town = new AnytownChildren(engine);

        var export = town.Exports.Make(Readers.ManagerOf("T1"), AnytownChildren.Visits("T1"), "=audit of late visits");

        var lines = export.FileText!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.All(
            lines[1..],
            line =>
                Assert.EndsWith(
                    $"{export.ExportId},max@council.example,2023-07-10T09:00:00Z,\"'=audit of late visits\"",
                    line,
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            ",cpp_visit_10wd_pct,2023-06-30,North,0,1,the last one is too long ago,2023-02-01,2023-05-01,",
            lines[1],
            StringComparison.Ordinal
        );
        var entry = Assert.Single(town.Log.Of(Anytown.Code, new Month(2023, 7)));
        Assert.Equal(("export", export.ExportId, 2L), (entry.Action, entry.ExportId, entry.Children));
    }

    [Theory]
    [BothEngines]
    public void An_export_can_be_fetched_for_a_day_and_is_then_gone(Engine engine)
    {
        using var town = new AnytownChildren(engine);
        var manager = Readers.ManagerOf("T1");
        var export = town.Exports.Make(manager, AnytownChildren.Visits("T1"), "audit of late visits");

        town.Use(AnytownChildren.At(11, 8));
        Assert.Equal(export.FileText, town.Exports.Fetch(manager, export.ExportId).FileText);

        town.Use(AnytownChildren.At(11, 9));
        Assert.Throws<ChildrenRefused>(() => town.Exports.Fetch(manager, export.ExportId));
        Assert.Equal(0L, town.Store.QuerySingle<long>("select count(*) from child_export where file_text is not null"));
        Assert.Equal(
            ["export", "download", "download"],
            town.Log.Of(Anytown.Code, new Month(2023, 7)).Select(entry => entry.Action)
        );
    }

    [Fact]
    public void Nobody_else_fetches_an_export_and_nobody_after_losing_the_team()
    {
        using var town = new AnytownChildren(Engine.DuckDb);
        var export = town.Exports.Make(Readers.ManagerOf("T1"), AnytownChildren.Visits("T1"), "audit of late visits");

        Assert.Throws<ChildrenRefused>(() => town.Exports.Fetch(Readers.Analyst, export.ExportId));
        Assert.Throws<ChildrenRefused>(() => town.Exports.Fetch(Readers.ManagerOf("T2"), export.ExportId));
        Assert.Throws<ChildrenRefused>(() => town.Exports.Fetch(Readers.ManagerOf("T1"), "none"));
    }
}
