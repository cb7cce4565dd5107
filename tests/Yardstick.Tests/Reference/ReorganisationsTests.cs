using Yardstick.Core.Reference;
using Yardstick.Core.Reports.National;

namespace Yardstick.Tests.Reference;

public sealed class ReorganisationsTests
{
    private const string Cumbria = "909";
    private const string Cumberland = "942";
    private const string Dorset = "838";
    private const string DorsetCounty = "835";
    private static readonly ReferenceData Data = ReferenceSample.Data;
    private static readonly Reorganisations Councils = Data.Reorganisations;
    private static readonly CouncilProfiles Profiles = new(Data, Data.NationalStatistics, new DateOnly(2026, 6, 30));

    [Fact]
    public void There_are_153_councils_today() =>
        Assert.Equal(
            153,
            Data.Authorities.All.Count(council =>
                council.IsCouncil && Councils.Existed(council.Code, new DateOnly(2026, 6, 30))
            )
        );

    [Theory]
    [InlineData(Cumbria, "2023-03-31", true)]
    [InlineData(Cumbria, "2023-04-01", false)]
    [InlineData(Cumberland, "2023-03-31", false)]
    [InlineData(Cumberland, "2023-04-01", true)]
    [InlineData("815", "2016-03-31", true)]
    [InlineData("933", "2026-03-31", true)]
    public void A_council_exists_from_its_first_day_to_its_last(string code, string day, bool exists) =>
        Assert.Equal(exists, Councils.Existed(code, DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Fact]
    public void Before_its_start_a_council_has_the_figure_of_its_predecessor_under_that_name()
    {
        var measure = Data.Measures.Find("LAC")!;
        var years = Profiles.History(Cumberland, measure);

        var before = years.Single(year => year.Year == 2022).Comparison;
        Assert.Null(before.Own);
        Assert.Equal(
            ("Cumbria", Published("LAC", 2022, Cumbria)),
            (before.Predecessors[0].Name, before.Predecessors[0].Value)
        );
        var since = years.Single(year => year.Year == 2024).Comparison;
        Assert.Equal(93m, since.Own);
        Assert.Empty(since.Predecessors);
    }

    [Fact]
    public void Predecessors_stand_beside_each_other_and_are_never_added_up()
    {
        var years = Profiles.History("839", Data.Measures.Find("LACnum")!);
        var before = years.Single(year => year.Year == 2018).Comparison;

        Assert.Null(before.Own);
        Assert.Equal([DorsetCounty, "836", "837"], before.Predecessors.Select(each => each.AuthorityCode));
        Assert.Equal(
            [
                Published("LACnum", 2018, DorsetCounty),
                Published("LACnum", 2018, "836"),
                Published("LACnum", 2018, "837"),
            ],
            before.Predecessors.Select(each => each.Value)
        );
    }

    [Fact]
    public void A_statistic_that_goes_on_under_the_old_name_is_shown_under_it()
    {
        // Care applications are still printed for the county of Dorset, and for no council that came after it but Bournemouth, Christchurch and Poole.
        var newest = Profiles.Of(Dorset)!.Measures.Single(line => line.Measure.Name == "CareApplications");

        Assert.Null(newest.Comparison.Own);
        Assert.Equal(8.1m, Assert.Single(newest.Comparison.Predecessors).Value);
        Assert.Contains(DorsetCounty, newest.Comparison.Authorities.Keys);
    }

    [Fact]
    public void No_child_counts_twice_where_old_and_new_councils_have_a_value()
    {
        // The statistic of 2018 prints one value for Northamptonshire and for both councils that began in 2021.
        var values = Data.NationalStatistics.Published(Data.Measures.Find("Stability_School")!, 2018);
        Assert.Superset(new HashSet<string> { "928", "940", "941" }, values.Keys.ToHashSet());

        var compared = Profiles
            .History("852", Data.Measures.Find("Stability_School")!)
            .Single(year => year.Year == 2018)
            .Comparison.Authorities;

        Assert.Contains("928", compared.Keys);
        Assert.Empty(compared.Keys.Intersect(["940", "941", "942", "943", "838", "839"]));
    }

    [Theory]
    [InlineData(
        "314",
        "run by Achieving for Children, together with Richmond upon Thames and Windsor and Maidenhead, since 1 April 2014"
    )]
    [InlineData("941", "began on 1 April 2021 with a part of Northamptonshire")]
    [InlineData("933", "On 1 April 2023 the council was reorganised: the county council and its four districts")]
    public void A_profile_says_what_has_to_be_known_of_its_council(string code, string words) =>
        Assert.Contains(Profiles.Of(code)!.Remarks, remark => remark.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void A_profile_has_region_population_and_ten_neighbours_of_each_model()
    {
        var profile = Profiles.Of("886")!;

        Assert.Equal("South East", profile.Region!.Name);
        Assert.Equal(2024, profile.Population!.MidYear);
        Assert.Equal(["May 2025", "April 2021"], profile.Neighbours.Select(each => each.Model.Name));
        Assert.All(profile.Neighbours, each => Assert.Equal(10, each.Names.Count));
        Assert.Equal(78, profile.Measures.Count);
    }

    private static decimal Published(string measure, int year, string code) =>
        Data.NationalStatistics.Published(Data.Measures.Find(measure)!, year)[code];
}
