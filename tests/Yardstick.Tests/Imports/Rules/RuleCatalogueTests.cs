using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;

namespace Yardstick.Tests.Imports.Rules;

public sealed class RuleCatalogueTests
{
    private static readonly IReadOnlyList<Rule> Rules = RuleCatalogue
        .Load(ProductFolders.BesideProgram().Definitions)
        .Rules;

    [Fact]
    public void The_rules_of_an_import_are_numbered_from_1_to_90()
    {
        Assert.Equal(Enumerable.Range(1, 90), Rules.Select(rule => rule.Number));
    }

    [Fact]
    public void A_rule_asks_for_tables_that_an_extract_can_have()
    {
        Assert.DoesNotContain(
            Rules.SelectMany(rule => rule.RequiredTables),
            table => ExtractFolder.Tables.Of(table) is null
        );
    }

    [Fact]
    public void Every_tested_rule_has_an_example_in_which_something_is_found()
    {
        Assert.All(
            Rules.Where(rule => rule.Sql is not null),
            rule => Assert.True(rule.Examples.Any(example => example.Expect.Count > 0), rule.File)
        );
    }

    [Fact]
    public void What_is_found_and_what_to_do_make_one_sentence()
    {
        Assert.All(
            Rules.Where(rule => rule.Sql is not null),
            rule =>
                Assert.True(char.IsLower(rule.Remedy[0]) && !rule.Remedy.EndsWith('.'), $"{rule.File}: {rule.Remedy}")
        );
    }
}
