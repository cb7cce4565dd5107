using Yardstick.Core;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Indicators;
using Yardstick.Core.Storage;
using Yardstick.Tests.Architecture;
using Yardstick.Tests.Imports.Extract;

namespace Yardstick.Tests.Imports.Rules;

public sealed class RuleCatalogueTests
{
    private static readonly RuleCatalogue Catalogue = RuleCatalogue.Load(ProductFolders.BesideProgram().Definitions);
    private static readonly IReadOnlyList<Rule> Rules = Catalogue.Rules;

    [Fact]
    public void All_104_published_rules_are_there_and_the_one_on_several_sources()
    {
        Assert.Equal(Enumerable.Range(1, 105), Rules.Where(rule => rule.Return is null).Select(rule => rule.Number));
    }

    [Fact]
    public void Rules_1_to_90_run_at_import_91_to_96_after_measuring_but_one_value_everywhere_and_103_and_104_with_restatements()
    {
        Assert.Equal(
            [.. Enumerable.Range(1, 90), 105],
            Rules.Where(rule => rule.Runs == RuleMoment.Import && rule.Return is null).Select(rule => rule.Number)
        );
        Assert.Equal(
            [91, 92, 93, 94, 96, 98],
            Rules.Where(rule => rule.Runs == RuleMoment.Measuring).Select(rule => rule.Number)
        );
        Assert.Equal([103, 104], Rules.Where(rule => rule.Runs == RuleMoment.Restatement).Select(rule => rule.Number));
    }

    [Theory]
    [InlineData(SourceKind.CinCensus, "cin-", 109)]
    [InlineData(SourceKind.Ssda903, "903-", 337)]
    public void Every_published_rule_of_a_return_is_run_or_listed_with_the_reason(
        SourceKind of,
        string prefix,
        int published
    )
    {
        var run = Rules.Where(rule => rule.Return == of).Select(rule => rule.Code).ToList();
        var notRun = Catalogue.NotRun.Where(rule => rule.Return == of).ToList();

        Assert.All(run, code => Assert.StartsWith(prefix, code, StringComparison.Ordinal));
        Assert.All(notRun, rule => Assert.NotEmpty(rule.Reason));
        Assert.Equal(published, run.Concat(notRun.Select(rule => prefix + rule.Code)).Distinct().Count());
        Assert.True(run.Count >= 25);
    }

    [Fact]
    public void The_document_of_the_rules_is_up_to_date()
    {
        Assert.Equal(
            RulesDocument.Write(Catalogue),
            File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "data-quality-rules.md")).ReplaceLineEndings("\n")
        );
    }

    [Theory]
    [InlineData("severity: X", "'X' is no severity; write one of: B; E; W; I.")]
    [InlineData("runs: now", "'now' is no runs; write one of: import; measuring; publishing; restatement.")]
    [InlineData(
        "tables: [ssd_people]",
        "'ssd_people' is no table of an extract; write one of definitions/extracts, or take it out of 'tables'."
    )]
    public void A_broken_rule_is_told_with_its_place_when_the_product_starts(string broken, string problem)
    {
        var folder = Directory.CreateTempSubdirectory("yardstick-definitions-");
        try
        {
            var product = ProductFolders.BesideProgram();
            foreach (var file in Directory.EnumerateFiles(product.Definitions, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder.FullName, Path.GetRelativePath(product.Definitions, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            var rule = Path.Combine(folder.FullName, "rules", "020_referral_source.yml");
            var field = broken[..broken.IndexOf(':')];
            File.WriteAllLines(
                rule,
                File.ReadAllLines(rule)
                    .Where(line => !line.StartsWith(field + ":", StringComparison.Ordinal))
                    .Append(broken)
            );

            var invalid = Assert.Throws<DefinitionsInvalid>(() =>
                Product.Load(product with { Definitions = folder.FullName })
            );

            var told = Assert.Single(invalid.Problems);
            Assert.Equal(("rules/020_referral_source.yml", problem), (told.File, told.Message));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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
