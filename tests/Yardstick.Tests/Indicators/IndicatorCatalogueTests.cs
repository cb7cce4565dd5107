using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Indicators;

public sealed class IndicatorCatalogueTests
{
    [Fact]
    public void A_definition_is_read_whole()
    {
        using var folder = new DefinitionsFolder().Add(
            "rereferrals_pct",
            ("title", "Percentage of re-referrals"),
            ("unit", "percentage"),
            ("time_basis", "rolling 12 months"),
            ("polarity", "lower"),
            ("decimals", "1"),
            ("denominator", "All referrals."),
            ("required_tables", "[ssd_cin_episodes]"),
            ("aliases", "[Re-referrals within 12 months]"),
            ("national_measure", "{ measure: ReReferral, scale: annual/12 }"),
            ("tolerance", "{ type: points, value: 2.5 }"),
            (
                "versions",
                "[{ number: 1, valid_from: 2017-04-01, change: First. }, { number: 2, valid_from: 2022-04-01, change: New look-back. }]"
            )
        );
        var indicator = folder.Load().Find("rereferrals_pct")!;
        Assert.Equal("Percentage of re-referrals", indicator.Title);
        Assert.Equal("Front door", indicator.Section);
        Assert.Equal(IndicatorUnit.Percentage, indicator.Unit);
        Assert.Equal(TimeBasis.RollingTwelveMonths, indicator.TimeBasis);
        Assert.Equal(Polarity.Lower, indicator.Polarity);
        Assert.Equal(1, indicator.Decimals);
        Assert.Equal("What is counted.", indicator.Definition);
        Assert.Equal("The count.", indicator.Numerator);
        Assert.Equal("All referrals.", indicator.Denominator);
        Assert.Equal("The law.", indicator.Source);
        Assert.Equal("Children are seen.", indicator.Outcome);
        Assert.Equal("demand", indicator.Family);
        Assert.Equal(["ssd_cin_episodes"], indicator.RequiredTables);
        Assert.Equal(["Re-referrals within 12 months"], indicator.Aliases);
        Assert.Equal(
            new NationalMeasure("ReReferral", BenchmarkScale.AnnualDividedByTwelve),
            indicator.NationalMeasure
        );
        Assert.Equal(new RagTolerance(ToleranceType.Points, 2.5m), indicator.Tolerance);
        Assert.Equal(new IndicatorCalculation.NotAvailable("not built yet"), indicator.Calculation);
        Assert.Equal(
            [
                new IndicatorVersion(1, new DateOnly(2017, 4, 1), "First."),
                new IndicatorVersion(2, new DateOnly(2022, 4, 1), "New look-back."),
            ],
            indicator.Versions
        );
    }

    [Fact]
    public void Sql_and_derivation_are_read()
    {
        using var folder = new DefinitionsFolder()
            .Add("cla_n", ("not_available", null), ("sql", "cla_n.sql"), ("examples", DefinitionsFolder.OneExample))
            .Write("indicators/front-door/cla_n.sql", "select 1")
            .Add("cla_rate", ("not_available", null), ("derived_from", "{ rule: rate, inputs: [cla_n] }"));
        var catalogue = folder.Load();
        Assert.Equal(new IndicatorCalculation.Sql("cla_n.sql"), catalogue.Find("cla_n")!.Calculation);
        var derived = Assert.IsType<IndicatorCalculation.Derived>(catalogue.Find("cla_rate")!.Calculation);
        Assert.Equal("rate", derived.Rule);
        Assert.Equal(["cla_n"], derived.Inputs);
    }

    [Fact]
    public void An_entry_knows_its_file_and_the_version_of_a_day()
    {
        using var folder = new DefinitionsFolder().Add(
            "contacts_n",
            (
                "versions",
                "[{ number: 1, valid_from: 2017-04-01, change: A. }, { number: 2, valid_from: 2022-04-01, change: B. }]"
            )
        );
        var entry = folder.Load().FindEntry("contacts_n")!;
        Assert.Equal("indicators/front-door/contacts_n.yml", entry.File);
        Assert.Equal(2, entry.Version.Number);
        Assert.Equal(1, entry.VersionAt(new DateOnly(2022, 3, 31))!.Number);
        Assert.Equal(2, entry.VersionAt(new DateOnly(2022, 4, 1))!.Number);
        Assert.Null(entry.VersionAt(new DateOnly(2017, 3, 31)));
    }

    [Fact]
    public void The_content_hash_changes_with_the_definition_and_its_sql_and_not_with_line_ends()
    {
        using var folder = new DefinitionsFolder()
            .Add("cla_n", ("not_available", null), ("sql", "cla_n.sql"), ("examples", DefinitionsFolder.OneExample))
            .Write("indicators/front-door/cla_n.sql", "select 1\n");
        var first = Hash(folder);
        Assert.Matches("^[0-9a-f]{64}$", first);

        folder.Write("indicators/front-door/cla_n.sql", "select 1\r\n");
        Assert.Equal(first, Hash(folder));

        folder.Write("indicators/front-door/cla_n.sql", "select 2\n");
        var second = Hash(folder);
        Assert.NotEqual(first, second);

        folder.Add(
            "cla_n",
            ("not_available", null),
            ("sql", "cla_n.sql"),
            ("examples", DefinitionsFolder.OneExample),
            ("outcome", "Another.")
        );
        Assert.NotEqual(second, Hash(folder));

        static string Hash(DefinitionsFolder folder) => folder.Load().FindEntry("cla_n")!.ContentHash;
    }

    [Fact]
    public void Indicators_stand_in_the_order_of_their_sections_then_of_their_keys()
    {
        using var folder = new DefinitionsFolder().Add("referrals_n").Add("contacts_n");
        folder.Write(
            "indicators/cla-plans-reviews/a_n.yml",
            """
            key: a_n
            title: Number of children with a plan
            section: "CLA: plans, reviews"
            unit: count
            time_basis: in month
            polarity: neutral
            decimals: 0
            definition: D.
            numerator: N.
            source: S.
            outcome: O.
            family: plans
            required_tables: []
            aliases: []
            not_available: not built yet
            versions:
              - { number: 1, valid_from: 2017-04-01, change: First version. }
            """
        );
        var catalogue = folder.Load();
        Assert.Equal(["contacts_n", "referrals_n", "a_n"], catalogue.All.Select(indicator => indicator.Key));
        Assert.Equal(["Front door", "CLA: plans, reviews"], catalogue.Sections.Select(section => section.Name));
        Assert.Equal(["contacts_n", "referrals_n"], catalogue.Families["demand"].Select(indicator => indicator.Key));
    }

    [Theory]
    [InlineData("Percentage of CPP visited (10 days)", "visit_pct")]
    [InlineData("percentage of cpp  visited – 10 days", "visit_pct")]
    [InlineData("Visited: last 10 days", "visit_pct")]
    [InlineData("Percentage of CPP visited (15 days)", null)]
    [InlineData("Percentage of CPP visited", null)]
    [InlineData("visit_pct", null)]
    [InlineData("", null)]
    [InlineData("-", null)]
    public void A_printed_title_is_found_whole_by_title_or_alias_and_never_in_part(string printed, string? key)
    {
        using var folder = new DefinitionsFolder().Add(
            "visit_pct",
            ("title", "Percentage of CPP visited (10 days)"),
            ("unit", "percentage"),
            ("denominator", "All."),
            ("aliases", "[Visited last 10 days]")
        );
        Assert.Equal(key, folder.Load().FindByTitle(printed)?.Key);
    }

    [Fact]
    public void Suggestions_rank_the_most_alike_first_and_know_other_words_for_the_same()
    {
        using var folder = new DefinitionsFolder()
            .Add("cla_n", ("title", "Number of CLA at month end"))
            .Add("cla_new_n", ("title", "Number of new CLA in the month"))
            .Add("contacts_n", ("title", "Number of contacts received"));
        var suggestions = folder.Load().Suggest("Number of looked after children at month end", 2);
        Assert.Equal(["cla_n", "cla_new_n"], suggestions.Select(suggestion => suggestion.Indicator.Key));
        Assert.Equal(1m, suggestions[0].Score);
        Assert.InRange(suggestions[1].Score, 0.25m, 0.9m);
        Assert.Empty(folder.Load().Suggest("Potholes mended", 3));
        Assert.Empty(folder.Load().Suggest("", 3));
    }

    [Fact]
    public void The_document_says_what_each_indicator_is()
    {
        using var folder = new DefinitionsFolder().Add(
            "rereferrals_pct",
            ("title", "Percentage of re-referrals"),
            ("unit", "percentage"),
            ("polarity", "lower"),
            ("denominator", "All referrals."),
            ("aliases", "[Re-referrals]"),
            ("national_measure", "{ measure: ReReferral, scale: annual/12 }"),
            ("tolerance", "{ type: points, value: 2.5 }")
        );
        Assert.EndsWith(
            """

            ### Percentage of re-referrals

            `rereferrals_pct` · percentage · in month · lower is better · version 1 from 2017-04-01

            What is counted.

            - Numerator: The count.
            - Denominator: All referrals.
            - Why it is watched: Children are seen.
            - Source: The law.
            - Calculated: not available: not built yet
            - National measure: `ReReferral`, a twelfth of the yearly value
            - Tolerance: amber when missed by up to 2.5 percentage points
            - Printed as: “Re-referrals”

            <a id="cla-plans-reviews"></a>

            ## CLA: plans, reviews

            """,
            CatalogueDocument.Write(folder.Load()),
            StringComparison.Ordinal
        );
    }
}
