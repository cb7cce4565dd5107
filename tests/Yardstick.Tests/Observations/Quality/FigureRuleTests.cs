using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Quality;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Yardstick.Tests.Observations.Quality;

public sealed class FigureRuleTests
{
    private static readonly string[] OfFigures = ["observation", "population_in_force"];
    private static readonly Lazy<Product> Known = new(() => Product.Load());

    [Fact]
    public void A_rule_waits_for_figures_of_indicators_that_there_are() =>
        Assert.All(
            Known.Value.Rules.Catalogue.Rules.SelectMany(rule => rule.Figures),
            key => Assert.NotNull(Known.Value.Catalogue.Find(key))
        );

    [Theory, BothEngines]
    public void Every_rule_on_figures_finds_what_its_examples_say(Engine engine)
    {
        using var store = TestStore.On(engine);
        var examples = Known
            .Value.Rules.Catalogue.Rules.Where(rule => rule.Runs == RuleMoment.Measuring && rule.Sql is not null)
            .SelectMany(rule => rule.Examples.Select(example => (rule, example)))
            .Select((each, i) => (Authority: $"X{i:000}", Rule: each.rule, Example: each.example))
            .ToList();
        GivenRows.Keep(
            store.Database,
            [
                .. examples.Select(each =>
                    (
                        each.Authority,
                        (IReadOnlyDictionary<string, IReadOnlyList<Row>>)
                            each.Example.Given.Where(table => !OfFigures.Contains(table.Key)).ToDictionary()
                    )
                ),
            ]
        );

        var found = Run(
                store.Database,
                [
                    .. examples.SelectMany(each =>
                        Rows(each.Example, "observation").Select(row => Figure(each.Authority, row))
                    ),
                ],
                [
                    .. examples.SelectMany(each =>
                        Rows(each.Example, "population_in_force").Select(row => Population(each.Authority, row))
                    ),
                ]
            )
            .ToLookup(finding => (finding.AuthorityCode, finding.Rule));

        Assert.NotEmpty(examples);
        Assert.All(
            examples,
            each =>
                Assert.Equal(
                    each.Example.Expect,
                    found[(each.Authority, each.Rule.Number)].Select(Words).Order(StringComparer.Ordinal)
                )
        );
    }

    private static IReadOnlyList<FigureFinding> Run(
        Database database,
        IReadOnlyList<Observation> observations,
        IReadOnlyList<PopulationInForce> populations
    )
    {
        var product = Known.Value;
        var rules = new FigureRules(
            database,
            product.Catalogue,
            product.Rules.Views,
            product.Rules.Catalogue.Rules,
            product.Rules.BankHolidays,
            product.Reference.Populations
        );
        return database.Write(transaction => rules.Run(transaction, observations, populations));
    }

    /// <summary>The indicator and month, and the area where it is not the authority.</summary>
    private static string Words(FigureFinding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.Indicator} {finding.PeriodEnd:yyyy-MM-dd}")
        + (finding.AreaId == finding.AuthorityCode ? "" : " " + finding.AreaId);

    private static IReadOnlyList<Row> Rows(RuleExample example, string table) =>
        example.Given.GetValueOrDefault(table) ?? [];

    private static Observation Figure(string authority, Row row) =>
        new()
        {
            AuthorityCode = authority,
            Indicator = row["indicator"],
            PeriodEnd = Day(row, "period_end")!.Value,
            AreaLevel = row.GetValueOrDefault("area_level") ?? "authority",
            AreaId = row.GetValueOrDefault("area_id") ?? authority,
            Numerator = Number(row, "numerator"),
            Denominator = Number(row, "denominator"),
            Value = Number(row, "value"),
            Status = ObservationStatus.Ok,
        };

    private static PopulationInForce Population(string authority, Row row) =>
        new(
            authority,
            Day(row, "period_end")!.Value,
            Day(row, "reference_date"),
            Day(row, "newer_date"),
            row["source"]
        );

    private static DateOnly? Day(Row row, string column) =>
        row[column].Length == 0 ? null : DateOnly.ParseExact(row[column], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal? Number(Row row, string column) =>
        row.GetValueOrDefault(column) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;
}
