using Yardstick.Core;
using Yardstick.Core.Administration;
using Yardstick.Core.Administration.Targets;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Administration;

public sealed class FormulaTargetsTests
{
    private const string Southampton = "852";
    private const string Referrals = "referrals_n";
    private static readonly FixedClock Noon = new(new DateTimeOffset(2026, 5, 20, 12, 0, 0, TimeSpan.Zero));
    private static readonly Lazy<Product> Shared = new(() => Product.Load());
    private static readonly DateOnly July = new(2023, 7, 31);

    private static Product Product => Shared.Value;

    /// <summary>639 × 20,000 ÷ 10,000 ÷ 12 = 106.5, which is rounded away from nought.</summary>
    [Theory]
    [BothEngines]
    public void A_rate_times_the_population_divided_by_ten_thousand_and_twelve(Engine engine)
    {
        using var store = TestStore.On(engine);
        State(store, 20_000);
        Of(store).Set(Wanted(), by: "ann");

        var target = InForce(store)!;

        Assert.Equal("<=107", target.Text);
        Assert.Equal(
            "rate of 639 per 10,000 (as stated) × 20,000 children (census) ÷ 10,000 ÷ 12 = 106.5, rounded to 107",
            target.Inputs
        );
    }

    [Fact]
    public void The_rate_of_the_neighbours_is_named_with_its_model_and_period()
    {
        using var store = TestStore.On(Engine.DuckDb);
        State(store, 50_000);
        Of(store)
            .Set(
                Wanted() with
                {
                    Indicator = "cla_n",
                    Formula = new TargetFormula
                    {
                        RateFrom = RateSource.Neighbours,
                        RateIndicator = "cla_rate",
                        IsMonthly = false,
                    },
                },
                by: "ann"
            );

        var target = InForce(store, "cla_n")!;

        Assert.Contains(
            "statistical neighbours, April 2021 model, 31 March 2023",
            target.Inputs!,
            StringComparison.Ordinal
        );
        Assert.Matches("^<=[0-9]{3}$", target.Text);
    }

    [Fact]
    public void What_was_kept_with_a_frozen_month_stays_when_the_population_changes()
    {
        using var store = TestStore.On(Engine.DuckDb);
        State(store, 20_000);
        Of(store).Set(Wanted(), by: "ann");

        Product.TargetsIn(store.Database).KeepFormulas(Southampton, [new Month(2023, 7)]);
        State(store, 40_000);

        Assert.Equal("<=107", InForce(store)!.Text);
        Assert.Equal(
            "<=213",
            Product.TargetsIn(store.Database).In(Southampton).InForce(Southampton, Referrals, July.AddDays(1))!.Text
        );
    }

    [Fact]
    public void A_formula_without_its_inputs_is_to_be_confirmed_and_says_why()
    {
        using var store = TestStore.On(Engine.DuckDb);
        Of(store).Set(Wanted() with { AuthorityCode = "1001" }, by: "ann");

        var target = Product.TargetsIn(store.Database).In("1001").InForce("1001", Referrals, July)!;

        Assert.Equal(("TBC", "no population aged 0 to 17 is known for 31 July 2023"), (target.Text, target.Inputs));
    }

    [Fact]
    public void A_formula_needs_a_count_a_rate_and_an_operator()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var setting = Of(store);

        Assert.Throws<AdministrationRefused>(() => setting.Preview(Wanted() with { Indicator = "cpp_visit_10wd_pct" }));
        Assert.Throws<AdministrationRefused>(() => setting.Preview(Wanted() with { Text = "=" }));
        Assert.Throws<AdministrationRefused>(() =>
            setting.Preview(Wanted() with { Formula = Wanted().Formula! with { Rate = null } })
        );
        Assert.Throws<AdministrationRefused>(() =>
            setting.Preview(
                Wanted() with
                {
                    Formula = new TargetFormula
                    {
                        RateFrom = RateSource.England,
                        IsMonthly = true,
                        RateIndicator = "x",
                    },
                }
            )
        );
    }

    private static TargetToSet Wanted() =>
        new()
        {
            AuthorityCode = Southampton,
            Indicator = Referrals,
            Text = "<=",
            Formula = new TargetFormula
            {
                RateFrom = RateSource.Stated,
                Rate = 639,
                IsMonthly = true,
            },
            Source = "panel, 8 June 2023",
            From = new DateOnly(2023, 4, 1),
        };

    private static SetTarget? InForce(TestStore store, string indicator = Referrals) =>
        Product.TargetsIn(store.Database).In(Southampton).InForce(Southampton, indicator, July);

    private static void State(TestStore store, int children) =>
        store.Execute(
            $"insert into stated_population (authority_code, valid_from, children, source, set_by, set_at) values ('{Southampton}', '2022-06-30', {children}, 'census', 'ann', '2023-01-01')"
        );

    private static TargetSetting Of(TestStore store) =>
        new(
            store.Database,
            Product.TargetsIn(store.Database),
            Product.FormulasIn(store.Database),
            Product.Catalogue,
            Noon
        );
}
