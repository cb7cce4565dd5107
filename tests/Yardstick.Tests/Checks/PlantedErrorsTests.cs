using Yardstick.Core.Checks;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Checks;

/// <summary>
/// One invented pack, right in every figure, and the same pack with an error of each of the nine kinds planted in it. The right pack gives
/// no finding at all, so every finding of the other is one of the planted errors or follows from it.
/// </summary>
public sealed class PlantedErrorsTests
{
    // Population 50,000. Care: 400 + 12 - 10 = 402, + 15 - 9 = 408, + 11 - 14 = 405, + 20 - 12 = 413, + 9 - 16 = 406.
    private static readonly Dictionary<string, string> Right = new(StringComparer.Ordinal)
    {
        ["board cla_n"] = "400 402 408 405 413 406",
        ["rate"] = "80 80 82 81 83 81", // 80, 80.4, 81.6, 81, 82.6, 81.2
        ["started"] = "10 12 15 11 20 9",
        ["unaccompanied"] = "30 31 33 32 36 35",
        ["visits"] = "88%=176/200 90%=181/201 86%=173/202 91%=182/200 87%=172/198 92%=184/200",
        ["rag"] = "amber", // 92 misses 95 by 3; amber up to 5.7
        ["direction"] = "↑", // 87 to 92, higher is better
        ["target"] = "95%",
        ["change"] = "-14%", // (259 - 301) / 301 = -13.95
        ["text"] = "There were 259 referrals in June, against 301 in May.",
        ["early help"] = "181 149 203 187 172 160",
    };

    private static IReadOnlyList<CheckFinding> Check(string change = "", string to = "")
    {
        string Cell(string name) => name == change ? to : Right[name];
        return Checking.Check(
            new Pack("2023-06")
                .Table("Demand")
                .Row("referrals_n", "310 287 322 296 301 259", (CellRole.ChangeOnMonth, Cell("change")))
                .Row("eh_referrals_n", Cell("early help"))
                .Row("strategy_discussions_n", "215 224 183 198 164 288")
                .Table("Care")
                .Row("cla_n", "400 402 408 405 413 406")
                .Row("cla_new_n", Cell("started"))
                .Row("cla_ceased_n", "8 10 9 14 12 16")
                .Row("cla_uasc_n", Cell("unaccompanied"))
                .Row("cla_nonuasc_n", "370 371 375 373 377 371")
                .Row("cla_rate", Cell("rate"))
                .Table("Visits")
                .Row(
                    "cpp_visit_10wd_pct",
                    Cell("visits"),
                    (CellRole.Target, "95%"),
                    (CellRole.Rag, Cell("rag")),
                    (CellRole.Direction, Cell("direction"))
                )
                .Table("Board")
                .Row("cla_n", Cell("board cla_n"))
                .Row("cpp_visit_10wd_pct", "88% 90% 86% 91% 87% 92%", (CellRole.Target, Cell("target")))
                .Text("Demand", Cell("text"))
        );
    }

    [Fact]
    public void The_right_pack_gives_no_finding() => Assert.Empty(Check());

    [Theory]
    [InlineData("two-values", "cla_n", "2023-04", "board cla_n", "400 402 408 450 413 406")]
    [InlineData(
        "ratio",
        "cpp_visit_10wd_pct",
        "2023-05",
        "visits",
        "88%=176/200 90%=181/201 86%=173/202 91%=182/200 87%=162/198 92%=184/200"
    )]
    [InlineData("parts", "cla_n", "2023-06", "unaccompanied", "30 31 33 32 36 38")]
    [InlineData("stock-flow", "cla_n", "2023-05", "started", "10 12 15 11 26 9")]
    [InlineData("rate", "cla_rate", "2023-04", "rate", "80 80 82 85 83 81")]
    [InlineData("judgement", "cpp_visit_10wd_pct", "2023-06", "rag", "green")]
    [InlineData("judgement", "cpp_visit_10wd_pct", "2023-06", "direction", "↓")]
    [InlineData("judgement", "cpp_visit_10wd_pct", "2023-06", "direction", "Jan-00")]
    [InlineData("target-or-outlier", "cpp_visit_10wd_pct", "2023-06", "target", "90%")]
    [InlineData("target-or-outlier", "eh_referrals_n", "2023-04", "early help", "181 149 203 1877 172 160")]
    [InlineData("target-or-outlier", "strategy_discussions_n", "2023-05", "early help", "215 224 183 198 164 160")]
    [InlineData("text", "referrals_n", "2023-06", "text", "There were 269 referrals in June, against 301 in May.")]
    [InlineData("text", "referrals_n", "2023-06", "text", "There were 301 referrals in June.")]
    [InlineData("printed-derived", "referrals_n", "2023-06", "change", "14%")]
    public void Every_kind_of_planted_error_is_found(
        string rule,
        string indicator,
        string month,
        string cell,
        string planted
    )
    {
        var found = Check(cell, planted);
        var named = Assert.Single(
            found,
            finding => finding.Rule == rule && finding.Indicator == indicator && finding.Month?.ToString() == month
        );
        Assert.NotEmpty(named.Arithmetic);
        Assert.NotNull(named.PlaceB);
    }
}
