using System.Globalization;

namespace Yardstick.Tests.Extracts.Generating;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class PlantedErrorsTests
{
    /// <summary>Rules of the specification's list that the generator can break.</summary>
    private static readonly int[] Rules =
    [
        3,
        4,
        6,
        7,
        8,
        10,
        11,
        12,
        14,
        16,
        18,
        20,
        21,
        22,
        25,
        26,
        27,
        29,
        32,
        33,
        36,
        37,
        40,
        41,
        42,
        44,
        46,
        50,
        54,
        57,
        58,
        59,
        60,
        61,
        64,
        65,
        67,
        68,
        69,
        70,
        71,
        72,
        75,
        76,
        77,
        78,
        79,
        81,
        84,
        86,
        88,
    ];

    [Fact]
    public void Clean_records_hold_no_planted_error()
    {
        using var clean = InventedExtract.Of(InventedExtract.Small with { Children = 40, Years = 1 });

        Assert.Empty(clean.Rows("known/planted"));
    }

    [Fact]
    public void Each_rule_is_broken_and_the_list_says_where()
    {
        using var faulty = InventedExtract.Of(InventedExtract.Small with { Children = 800, Errors = 0.1 });
        var planted = faulty.Rows("known/planted");

        Assert.Equal(
            Rules,
            planted.Select(row => int.Parse(row["rule"], CultureInfo.InvariantCulture)).Distinct().Order()
        );
        Assert.Equal(Assert.Single(faulty.Written).Planted, planted.Count);
        Assert.All(
            planted.GroupBy(row => row["table"]),
            table =>
            {
                var rows = faulty.Rows(table.Key);
                Assert.All(
                    table,
                    error =>
                        Assert.Contains(
                            rows,
                            row => row[error["column"]] == error["after"] && row.Values.Contains(error["record_id"])
                        )
                );
            }
        );
    }

    [Fact]
    public void Planting_changes_nothing_but_what_the_list_says()
    {
        using var clean = InventedExtract.Of(InventedExtract.Small with { Children = 60 });
        using var faulty = InventedExtract.Of(InventedExtract.Small with { Children = 60, Errors = 0.002 });

        var changed = File.ReadLines(faulty.PathOf("ssd_cp_plans.csv"))
            .Except(File.ReadLines(clean.PathOf("ssd_cp_plans.csv")))
            .Count();

        Assert.Equal(faulty.Rows("known/planted").Count(row => row["table"] == "ssd_cp_plans"), changed);
        Assert.Equal(
            File.ReadAllText(clean.PathOf("known/totals.csv")),
            File.ReadAllText(faulty.PathOf("known/totals.csv"))
        );
    }
}
