using System.Globalization;
using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Extracts.Generating;

[Collection<InventedCouncil>]
public sealed class KnownTotalsTests(InventedExtract invented)
{
    private static readonly string Definitions = ProductFolders.BesideProgram().Definitions;

    [Fact]
    public void Protection_plans_at_a_month_end_follow_from_those_started_and_ceased()
    {
        var stock = invented.Total("cpp_n");
        var started = invented.Total("cpp_started_n");
        var ceased = invented.Total("cpp_ceased_n");

        Assert.Equal(24, stock.Count);
        Assert.All(
            Enumerable.Range(1, stock.Count - 1),
            month => Assert.Equal(stock[month], stock[month - 1] + started[month] - ceased[month])
        );
    }

    [Fact]
    public void Looked_after_children_follow_from_those_new_and_ceased_within_one()
    {
        var stock = invented.Total("cla_n");
        var started = invented.Total("cla_new_n");
        var ceased = invented.Total("cla_ceased_n");

        // A short break that turns into section 20 adds to the stock without being a start.
        Assert.All(
            Enumerable.Range(1, stock.Count - 1),
            month => Assert.InRange(stock[month] - (stock[month - 1] + started[month] - ceased[month]), 0, 1)
        );
    }

    /// <summary>Bounds around what councils of England published in those years.</summary>
    [Theory]
    [InlineData("assess_45_pct", 75, 97)]
    [InlineData("icpc_in_time_pct", 55, 95)]
    [InlineData("icpc_to_cpp_pct", 75, 97)]
    [InlineData("rereferrals_pct", 10, 30)]
    [InlineData("referrals_nfa_pct", 2, 15)]
    [InlineData("assess_nfa_pct", 25, 60)]
    [InlineData("cpp_visit_10wd_pct", 80, 98)]
    public void A_percentage_over_all_months_is_of_the_size_that_councils_publish(string indicator, int least, int most)
    {
        var rows = invented.Rows("known/totals").Where(row => row["indicator"] == indicator).ToList();

        var percentage =
            100.0 * rows.Sum(row => Number(row["numerator"])) / rows.Sum(row => Number(row["denominator"]));

        Assert.InRange(percentage, least, most);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_numerator_exceeds_its_denominator_whatever_the_seed(ulong seed)
    {
        using var other = InventedExtract.Of(InventedExtract.Small with { Children = 60, Years = 1, Seed = seed });

        Assert.All(
            other.Rows("known/totals").Where(row => row["denominator"].Length > 0),
            row => Assert.InRange(Number(row["numerator"]), 0, Number(row["denominator"]))
        );
    }

    /// <summary>Two ways to one figure that share nothing: loops over the stories, and the SQL of the indicators over the imported rows.</summary>
    [Fact]
    public void The_indicators_come_to_the_known_totals()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var imported = new ExtractImport(store.Database, ExtractTables.Load(Definitions)).Import(invented.Folder);
        Assert.All(Assert.Single(imported).Tables, table => Assert.Equal(table.Read, table.Accepted));
        var known = invented
            .Rows("known/totals")
            .ToDictionary(
                row => (row["indicator"], row["period_end"]),
                row => $"{row["numerator"]} of {row["denominator"]}"
            );
        var sql = Directory
            .EnumerateFiles(Path.Combine(Definitions, "indicators"), "*.sql", SearchOption.AllDirectories)
            .Where(file => known.Keys.Any(key => key.Item1 == Path.GetFileNameWithoutExtension(file)))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);
        var months = Month.RunEnding(Month.Of(invented.Options.Until), 24);
        using var session = MeasuringSession.Open(
            store.Database,
            ["1001"],
            months,
            InventedExtract.BankHolidays.Select(holiday => holiday.Date)
        );
        session.Build(CaseDataViews.Load(Path.Combine(Definitions, "case-data")).NeededBy(sql.Values));

        var measured = sql.SelectMany(indicator => Measure(session, indicator.Key, indicator.Value)).ToDictionary();

        Assert.Equal(known.Count, sql.Count * months.Count);
        Assert.Equal(
            [],
            known
                .Where(total => measured.GetValueOrDefault(total.Key, Nothing(total.Value)) != total.Value)
                .Select(total => $"{total.Key}: known {total.Value}, measured {measured.GetValueOrDefault(total.Key)}")
        );
    }

    /// <summary>A month without rows: no cases.</summary>
    private static string Nothing(string known) => known.EndsWith("of ", StringComparison.Ordinal) ? "0 of " : "0 of 0";

    private static IEnumerable<KeyValuePair<(string, string), string>> Measure(
        MeasuringSession session,
        string indicator,
        string sql
    ) =>
        session
            .Connection.Query(sql)
            .GroupBy(row => (DateOnly)row.period_end)
            .Select(month =>
                KeyValuePair.Create(
                    (indicator, month.Key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                    $"{month.Sum(row => (long)row.numerator)} of {(month.Any(row => row.denominator != null) ? month.Sum(row => (long)row.denominator) : "")}"
                )
            );

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
