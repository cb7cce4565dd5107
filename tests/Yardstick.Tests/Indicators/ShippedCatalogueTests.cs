using Yardstick.Core.Indicators;
using Yardstick.Core.Storage;
using Yardstick.Tests.Reference;

namespace Yardstick.Tests.Indicators;

/// <summary>The definitions that ship.</summary>
public sealed class ShippedCatalogueTests
{
    private static readonly IndicatorCatalogue Catalogue = IndicatorCatalogue.Load(
        ProductFolders.BesideProgram().Definitions,
        ReferenceSample.Data.Measures.Names
    );

    [Fact]
    public void All_154_published_indicators_and_9_on_request_stand_in_18_sections_none_of_which_is_empty()
    {
        Assert.Equal(154, Catalogue.All.Count(indicator => indicator.WrittenTo != WrittenTo.Request));
        Assert.Equal(9, Catalogue.All.Count(indicator => indicator.WrittenTo == WrittenTo.Request));
        Assert.Equal(18, Catalogue.Sections.Count);
        Assert.All(Catalogue.Sections, section => Assert.NotEmpty(section.Indicators));
    }

    [Theory]
    [InlineData("Number of referrals into statutory service in the month", "referrals_n")]
    [InlineData("Number of new referrals of Children In Need (CiN)", "referrals_n")]
    [InlineData(
        "Number of new referrals of Children in Need (CiN) rate per 10,000 (0-17 year olds)",
        "referrals_rate_month"
    )]
    [InlineData("Number of contacts received (includes contacts that become referrals)", "contacts_n")]
    [InlineData("Rolling rate of Section 47 enquiries per 10,000 of children", "s47_rate_rolling")]
    public void Titles_of_the_papers_lead_to_their_indicators(string printed, string key) =>
        Assert.Equal(key, Catalogue.FindByTitle(printed)?.Key);

    [Fact]
    public void Visits_within_agreed_timescales_and_as_at_the_latest_review_are_two_series()
    {
        // Two rows of one paper that differ by 20 points.
        var agreed = Catalogue.Find("cla_visit_agreed_pct")!;
        var review = Catalogue.Find("cla_visit_agreed_review_pct")!;
        Assert.Contains(review.Aliases, alias => alias.Contains("review", StringComparison.OrdinalIgnoreCase));
        Assert.All(agreed.Aliases, alias => Assert.Same(agreed, Catalogue.FindByTitle(alias)));
        Assert.All(review.Aliases, alias => Assert.Same(review, Catalogue.FindByTitle(alias)));
    }

    [Theory]
    [InlineData("M1")]
    [InlineData("M6-QL")]
    [InlineData("62")]
    public void A_reference_number_alone_matches_nothing(string reference) =>
        Assert.Null(Catalogue.FindByTitle(reference));

    /// <summary>Titles as another council might print them; the indicator is among the first three that a person is shown.</summary>
    [Theory]
    [InlineData("Looked after children: total at end of month", "cla_n")]
    [InlineData("CPPs per 10,000 children", "cpp_rate")]
    [InlineData("% of ICPCs held within 15 working days", "icpc_in_time_pct")]
    [InlineData("% re-referrals within 12 months", "rereferrals_pct")]
    [InlineData("Percentage of single assessments in 45 days", "assess_45_pct")]
    [InlineData("Children in care with 3+ placements (%)", "cla_3plus_pct")]
    [InlineData("Average caseload per social worker (FTE)", "caseload_avg_fte")]
    [InlineData("Number of unaccompanied asylum seeking children in care", "cla_uasc_n")]
    public void A_title_of_another_council_is_suggested_and_not_matched(string printed, string key)
    {
        Assert.Null(Catalogue.FindByTitle(printed));
        Assert.Contains(key, Catalogue.Suggest(printed, 3).Select(suggestion => suggestion.Indicator.Key));
    }

    /// <summary>Write the document anew with <c>definitions catalogue</c> when this fails.</summary>
    [Fact]
    public void The_catalogue_document_is_up_to_date()
    {
        var path = Path.Combine(Root(), "docs", "indicator-catalogue.md");
        Assert.Equal(CatalogueDocument.Write(Catalogue), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Yardstick.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
