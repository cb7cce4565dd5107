namespace Yardstick.Tests.Indicators;

public sealed class DefinitionProblemTests
{
    [Fact]
    public void An_unknown_field_is_named_with_its_line()
    {
        using var folder = new DefinitionsFolder().Add("contacts_n", ("titel", "Contacts"));
        var problem = Assert.Single(folder.Problems());
        Assert.StartsWith(
            "definitions/indicators/front-door/contacts_n.yml:17: 'titel' is not a field here; remove it or write one of: key, title,",
            problem,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("key")]
    [InlineData("title")]
    [InlineData("section")]
    [InlineData("unit")]
    [InlineData("time_basis")]
    [InlineData("polarity")]
    [InlineData("decimals")]
    [InlineData("definition")]
    [InlineData("numerator")]
    [InlineData("source")]
    [InlineData("outcome")]
    [InlineData("family")]
    public void A_missing_and_an_empty_field_are_both_told(string field)
    {
        using var folder = new DefinitionsFolder().Add("contacts_n", (field, null)).Add("referrals_n", (field, "''"));
        Assert.Contains(
            $"definitions/indicators/front-door/contacts_n.yml:1: '{field}' is missing; write it.",
            folder.Problems()
        );
        Assert.Contains(
            folder.Problems(),
            problem => problem.EndsWith($": '{field}' is empty or not a text; write it.", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("unit", "percent", "'percent' is no unit; write one of: count; percentage; rate per 10,000;")]
    [InlineData("time_basis", "monthly", "'monthly' is no time_basis; write one of: in month; at month end;")]
    [InlineData("polarity", "up", "'up' is no polarity; write one of: higher; lower; neutral; range.")]
    [InlineData("decimals", "none", "'none' is no number for 'decimals'; write it in digits.")]
    [InlineData("decimals", "7", "'7' decimals cannot be shown; write 0 to 4.")]
    [InlineData("denominator", "All.", "A count has no denominator; remove the field or change the unit.")]
    [InlineData("required_tables", "ssd_person", "'required_tables' is not a list;")]
    [InlineData("aliases", "['']", "An entry of 'aliases' is empty; write its text or remove it.")]
    [InlineData("aliases", "[M6-QL (val)]", "'M6-QL (val)' is a reference number, which papers print on several rows;")]
    [InlineData("tolerance", "6", "'tolerance' is not a group of fields;")]
    [InlineData("tolerance", "{ type: sum, value: 6 }", "'sum' is no type; write one of: relative; points; absolute.")]
    [InlineData("tolerance", "{ type: points, value: -1 }", "A tolerance cannot be less than 0; write 0 or more.")]
    [InlineData("national_measure", "{ measure: XYZ, scale: annual }", "The national measure 'XYZ' is not known;")]
    [InlineData("national_measure", "{ measure: LAC, scale: daily }", "'daily' is no scale; write one of: annual;")]
    [InlineData("national_measure", "{ measure: LAC, scale: annual, of: x }", "'of' is not a field here;")]
    [InlineData("versions", "[]", "'versions' is missing or not a list of groups of fields;")]
    [InlineData(
        "versions",
        "[{ number: 1, valid_from: 2023-02-31, change: First. }]",
        "'2023-02-31' is no date for 'valid_from'; write a day that exists as 2023-04-01."
    )]
    [InlineData(
        "versions",
        "[{ number: 2, valid_from: 2023-04-01, change: First. }]",
        "Versions are numbered 1, 2, 3 in their order; number this one so."
    )]
    [InlineData(
        "versions",
        "[{ number: 1, valid_from: 2023-04-01, change: A. }, { number: 2, valid_from: 2023-04-01, change: B. }]",
        "A version begins after the one before it; correct valid_from or the order."
    )]
    [InlineData(
        "section",
        "Back door",
        "The section 'Back door' is not one of sections.yml; write one of: Front door;"
    )]
    [InlineData(
        "section",
        "\"CLA: plans, reviews\"",
        "The section 'CLA: plans, reviews' belongs in the folder cla-plans-reviews, not front-door;"
    )]
    [InlineData("key", "contact_n", "The key 'contact_n' is not the name of the file;")]
    [InlineData(
        "sql",
        "contacts_n.sql",
        "Exactly one of sql, derived_from, not_available must stand here, found sql and"
    )]
    [InlineData("not_available", null, "Exactly one of sql, derived_from, not_available must stand here, found none;")]
    public void A_wrong_value_is_told_with_what_to_write(string field, string? value, string message)
    {
        using var folder = new DefinitionsFolder().Add("contacts_n", (field, value));
        Assert.Contains(folder.Problems(), problem => problem.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void All_problems_of_all_files_are_told_at_once_in_order()
    {
        using var folder = new DefinitionsFolder()
            .Add("referrals_n", ("unit", "heaps"), ("polarity", "up"))
            .Add("contacts_n", ("source", null));
        Assert.Equal(
            [
                "definitions/indicators/front-door/contacts_n.yml:1: 'source' is missing; write it.",
                "definitions/indicators/front-door/referrals_n.yml:4: 'heaps' is no unit; write one of: count; percentage; rate per 10,000; rate per 100,000; weeks; ratio.",
                "definitions/indicators/front-door/referrals_n.yml:6: 'up' is no polarity; write one of: higher; lower; neutral; range.",
            ],
            folder.Problems()
        );
    }

    [Fact]
    public void A_percentage_without_denominator_is_told()
    {
        using var folder = new DefinitionsFolder().Add("visits_pct", ("unit", "percentage"));
        Assert.Equal(
            ["definitions/indicators/front-door/visits_pct.yml:1: 'denominator' is missing; write it."],
            folder.Problems()
        );
    }

    [Fact]
    public void An_alias_used_twice_names_both_files_whatever_its_case_and_spacing()
    {
        using var folder = new DefinitionsFolder()
            .Add("contacts_n", ("aliases", "[Contacts received (in month)]"))
            .Add("referrals_n", ("aliases", "['contacts received, in  month']"));
        Assert.Equal(
            [
                "definitions/indicators/front-door/referrals_n.yml:14: The title 'contacts received, in  month' stands in definitions/indicators/front-door/contacts_n.yml:14 too; keep it where it means exactly that series.",
            ],
            folder.Problems()
        );
    }

    [Fact]
    public void An_alias_that_is_the_title_of_another_indicator_is_told()
    {
        using var folder = new DefinitionsFolder()
            .Add("contacts_n", ("title", "Contacts"))
            .Add("referrals_n", ("aliases", "[CONTACTS]"));
        Assert.Contains(
            "stands in definitions/indicators/front-door/contacts_n.yml:2 too",
            Assert.Single(folder.Problems())
        );
    }

    [Fact]
    public void A_key_used_in_two_files_names_both()
    {
        using var folder = new DefinitionsFolder()
            .Add("contacts_n", ("title", "Contacts"))
            .Add("referrals_n", ("key", "contacts_n"));
        Assert.Contains(
            "definitions/indicators/front-door/referrals_n.yml:1: The key 'contacts_n' is used in indicators/front-door/contacts_n.yml too; give one of the two another key.",
            folder.Problems()
        );
    }

    [Fact]
    public void Sql_without_definition_and_definition_without_sql_are_told()
    {
        using var folder = new DefinitionsFolder()
            .Add(
                "contacts_n",
                ("not_available", null),
                ("sql", "contacts_n.sql"),
                ("examples", DefinitionsFolder.OneExample)
            )
            .Write("indicators/front-door/lost_n.sql", "select 1");
        Assert.Equal(
            [
                "definitions/indicators/front-door/contacts_n.yml:16: The SQL file indicators/front-door/contacts_n.sql does not exist; add it beside this file or correct its name.",
                "definitions/indicators/front-door/lost_n.sql: No definition names this SQL file; add the YAML file beside it or remove the SQL.",
            ],
            folder.Problems()
        );
    }

    [Theory]
    [InlineData("{ rule: rate, inputs: [nothing_n] }", "The input 'nothing_n' is no key of the catalogue;")]
    [InlineData("{ rule: guess, inputs: [contacts_n] }", "'guess' is no rule; write one of: rate, rolling-rate,")]
    [InlineData("{ rule: complement, inputs: [contacts_n] }", "The rule 'complement' takes two indicators as inputs;")]
    [InlineData("{ rule: rate, inputs: [x_rate] }", "The indicator is derived from itself (x_rate from x_rate);")]
    [InlineData("{ rule: rate, inputs: [back_n] }", "derived from itself (x_rate from back_n from x_rate);")]
    [InlineData("contacts_n", "'derived_from' is not a group of fields;")]
    public void A_derivation_that_leads_nowhere_is_told(string derivedFrom, string message)
    {
        using var folder = new DefinitionsFolder()
            .Add("contacts_n")
            .Add("back_n", ("not_available", null), ("derived_from", "{ rule: forecast, inputs: [x_rate] }"))
            .Add("x_rate", ("not_available", null), ("derived_from", derivedFrom));
        Assert.Contains(folder.Problems(), problem => problem.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_no_yaml_is_told_with_its_place()
    {
        using var folder = new DefinitionsFolder()
            .Add("contacts_n")
            .Write("indicators/front-door/broken_n.yml", "key: broken_n\ntitle: [unclosed\nunit: count\n")
            .Write("indicators/front-door/twice_n.yml", "key: twice_n\nkey: twice_n\n")
            .Write("indicators/front-door/list_n.yml", "- key\n");
        var problems = folder.Problems();
        Assert.Equal(3, problems.Count);
        Assert.Contains(
            "broken_n.yml: The file is not readable as YAML (a bracket or quote is not closed)",
            problems[0],
            StringComparison.Ordinal
        );
        Assert.EndsWith("list_n.yml:1: The file holds no fields; write it as the other files.", problems[1]);
        Assert.Contains("twice_n.yml:2: The file is not readable as YAML", problems[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_definitions_is_told()
    {
        using var folder = new DefinitionsFolder();
        Assert.StartsWith("definitions/indicators: no definition was found in ", Assert.Single(folder.Problems()));
    }
}
