using Dapper;
using Yardstick.Core;
using Yardstick.Core.Administration;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.CaseData;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Administration;

public sealed class SettingStoreTests
{
    private static readonly FixedClock Noon = new(new DateTimeOffset(2026, 5, 20, 12, 0, 0, TimeSpan.Zero));
    private static readonly SettingCatalogue Catalogue = SettingCatalogue.Load(
        ProductFolders.BesideProgram().Definitions
    );
    private static readonly DateOnly FirstOfJune = new(2023, 6, 1);

    [Theory]
    [BothEngines]
    public void The_view_that_figures_read_has_the_usual_values_and_what_was_set_by_each_month_end(Engine engine)
    {
        using var store = TestStore.On(engine);
        var settings = Of(store);
        settings.Set("852", "supervision-cpp", "15", FirstOfJune, by: "ann");
        settings.Set("852", "caseload-limit", "22", FirstOfJune, by: "ann");
        settings.Set("852", "caseload-limit", null, FirstOfJune, by: "ann");
        settings.Set("301", "supervision-cla", "28", FirstOfJune, by: "ann");

        var may = View(store, new Month(2023, 5));
        var june = View(store, new Month(2023, 6));

        Assert.Equal(
            Catalogue
                .All.Where(setting => setting.IsMeasured)
                .ToDictionary(setting => setting.Name, setting => setting.Usual),
            may
        );
        Assert.Equal(("15", "20", "56"), (june["supervision-cpp"], june["caseload-limit"], june["supervision-cla"]));
    }

    [Theory]
    [BothEngines]
    public void A_value_holds_from_its_day_and_the_log_has_it_before_and_after(Engine engine)
    {
        using var store = TestStore.On(engine);
        var settings = Of(store);
        var supervision = Catalogue.Find("supervision-cpp")!;

        settings.Set("852", "supervision-cpp", " 15 ", FirstOfJune, by: "ann@council.example");

        Assert.Equal("20", settings.On("852", supervision, FirstOfJune.AddDays(-1)));
        Assert.Equal("15", settings.On("852", supervision, FirstOfJune));
        Assert.Equal("20", settings.On("301", supervision, FirstOfJune));
        var change = Assert.Single(new ChangeLog(store.Database, Noon).Latest(10));
        Assert.Equal(
            (
                "852/supervision-cpp",
                "{\"value\":\"20\",\"on\":\"2023-06-01\"}",
                "{\"value\":\"15\",\"from\":\"2023-06-01\"}"
            ),
            (change.SubjectId, change.Before, change.After)
        );
    }

    [Theory]
    [InlineData("supervision-cpp", "4", "'4' is not possible: give a whole number of working days from 5 to 130.")]
    [InlineData(
        "supervision-cpp",
        "soon",
        "'soon' is not possible: give a whole number of working days from 5 to 130."
    )]
    [InlineData("section-47-no-further-action", "both", "'both' is not possible: choose one of flag, no-conference.")]
    [InlineData("no-such", "1", "There is no such setting: choose one of the list.")]
    public void A_value_that_is_not_possible_is_refused(string name, string value, string sentence)
    {
        using var store = TestStore.On(Engine.DuckDb);

        Assert.Equal(
            sentence,
            Assert
                .Throws<AdministrationRefused>(() => Of(store).Set("852", name, value, FirstOfJune, by: "ann"))
                .Message
        );
    }

    [Theory]
    [BothEngines]
    public void A_population_is_stated_corrected_and_withdrawn(Engine engine)
    {
        using var store = TestStore.On(engine);
        var populations = new PopulationSetting(store.Database, Noon);

        populations.State("852", FirstOfJune, 50_000, "census", by: "ann");
        populations.State("852", FirstOfJune, 51_000, "census, corrected", by: "ann");
        Assert.Equal(
            [new StatedPopulation(FirstOfJune, 51_000, "census, corrected")],
            StatedPopulations.In(store.Database, "852")
        );

        populations.State("852", FirstOfJune, null, "stated by mistake", by: "ann");
        Assert.Empty(StatedPopulations.In(store.Database, "852"));
        Assert.Equal(
            ["Population withdrawn", "Population stated", "Population stated"],
            new ChangeLog(store.Database, Noon).Latest(10).Select(change => change.What)
        );
        Assert.Throws<AdministrationRefused>(() => populations.State("852", FirstOfJune, null, "again", by: "ann"));
        Assert.Throws<AdministrationRefused>(() => populations.State("852", FirstOfJune, 0, "census", by: "ann"));
    }

    private static SettingStore Of(TestStore store) => new(store.Database, Catalogue, Noon);

    private static Dictionary<string, string> View(TestStore store, Month month)
    {
        var views = CaseDataViews.Load(Path.Combine(ProductFolders.BesideProgram().Definitions, "case-data"));
        using var session = MeasuringSession.Open(store.Database, ["852"], [month], []);
        const string Sql = "select name, value from setting";
        session.Build(views.NeededBy([Sql]));
        return session
            .Connection.Query<(string Name, string Value)>(Sql)
            .ToDictionary(row => row.Name, row => row.Value);
    }
}
