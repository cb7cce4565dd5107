using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Rules;

public sealed class RuleExampleTests
{
    [Theory, BothEngines]
    public void Every_rule_finds_what_its_examples_say(Engine engine)
    {
        using var store = TestStore.On(engine);
        var rules = RuleCatalogue
            .Load(ProductFolders.BesideProgram().Definitions)
            .Rules.Where(rule => rule.Runs == RuleMoment.Import);

        var runs = new ExampleRows(rules).Run(store.Database);

        Assert.NotEmpty(runs);

        var wrong = runs.Where(run => !run.Example.Expect.SequenceEqual(run.Found))
            .Select(run =>
                $"{run.Rule.File}, '{run.Example.Name}': expected [{string.Join(", ", run.Example.Expect)}], found [{string.Join(", ", run.Found)}]."
            );
        Assert.Empty(wrong);
    }
}
