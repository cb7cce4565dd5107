using Yardstick.Core.Supplied;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Supplied;

public sealed class SuppliedFileTests : IDisposable
{
    private const string Headings = "indicator,period,numerator,denominator,source,supplier";
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Every_bad_cell_of_a_file_is_named_by_line_and_column_at_once()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var figures = SuppliedSample.In(store);

        var refusal = Assert.Throws<SuppliedRefused>(() =>
            figures.Supply(
                Anytown.Code,
                Read(
                    Headings,
                    "neet_nk_1617_pct,2023-05,12,300,NCCIS,the participation team",
                    "neet_nk_1617_pct,2023-06,301,300,NCCIS,the participation team",
                    "families_attached_qtr,2023-06,x,,,the families team"
                ),
                SuppliedSample.Alex
            )
        );

        Assert.Equal(
            [
                "figures.csv:3:3 numerator",
                "figures.csv:4:5 source",
                "figures.csv:4:2 period",
                "figures.csv:4:3 numerator",
            ],
            refusal.Problems.Select(problem => $"{problem.Place} {problem.Column}")
        );
        Assert.Empty(figures.Of(Anytown.Code));
    }

    [Fact]
    public void Unknown_doubled_and_missing_headings_are_refused()
    {
        var refusal = Assert.Throws<SuppliedRefused>(() =>
            Read("indicator,indicator,period,colour,source", "a,b,c,d,e")
        );

        Assert.Equal(
            ["figures.csv:1:2 indicator", "figures.csv:1:4 colour", "figures.csv:1:1 supplier"],
            refusal.Problems.Select(problem => $"{problem.Place} {problem.Column}")
        );
    }

    [Fact]
    public void A_file_without_a_figure_is_refused() =>
        Assert.StartsWith(
            "figures.csv holds no figure",
            Assert.Throws<SuppliedRefused>(() => Read(Headings, ",,,,,")).Message,
            StringComparison.Ordinal
        );

    private IReadOnlyList<SuppliedRow> Read(params string[] lines)
    {
        File.WriteAllLines(_path, lines);
        return SuppliedFile.Read(_path, "figures.csv");
    }
}
