using Yardstick.Core;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Observations;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Snapshots;

public sealed class RestatementRulesTests
{
    private static readonly Lazy<Product> Known = new(() => Product.Load());

    [Theory, BothEngines]
    public void Rules_103_and_104_find_what_their_examples_say(Engine engine)
    {
        using var store = TestStore.On(engine);
        var examples = Known
            .Value.Rules.Catalogue.Rules.Where(rule => rule.Runs == RuleMoment.Restatement && rule.Sql is not null)
            .SelectMany(rule => rule.Examples.Select(example => (rule, example)))
            .Select((each, i) => (Authority: $"X{i:000}", Rule: each.rule, Example: each.example))
            .ToList();
        GivenRows.Keep(store.Database, [.. examples.Select(each => (each.Authority, each.Example.Given))]);
        var rules = new RestatementRules(store.Database, Known.Value.Rules);

        Assert.Equal([103, 104], examples.Select(each => each.Rule.Number).Distinct());
        Assert.All(
            examples,
            each =>
                Assert.Equal(
                    each.Example.Expect,
                    rules
                        .Check(each.Authority)
                        .Where(finding => finding.Rule == $"{each.Rule.Number}")
                        .Select(Words)
                        .Order(StringComparer.Ordinal)
                )
        );
    }

    /// <summary>
    /// After June was frozen from the extract of 7 July, the one of 4 August has no contact K3, an end of the plan PD, and a visit that puts PB in
    /// time.
    /// </summary>
    [Theory, BothEngines]
    public void What_was_changed_after_a_month_was_frozen_is_found(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        using var july = Anytown.July();
        june.Import(store.Database);
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [new Month(2023, 6)], by: "Jo");
        july.Import(store.Database);
        new RestatementCheck(store.Database, definitions.Load()).Run(Anytown.Code);

        var found = new RestatementRules(store.Database, Known.Value.Rules).Check(Anytown.Code);

        var edited = found.Where(finding => finding.Rule == "104").ToList();
        Assert.Equal(
            ["ssd_contacts K3 T0 2023-06-30", "ssd_cp_plans PB T1 2023-02-01", "ssd_cp_plans PD T2 2023-07-03"],
            edited.Select(Words)
        );
        Assert.Equal(
            "The record, or one that it rests on, was changed after the month of 2023-06-30 was frozen, and counts otherwise in cpp_n and 1 more: say why in a note of restatement, or correct the record.",
            edited[2].Message
        );
        Assert.All(
            edited,
            finding =>
                Assert.Equal((ExtractSeverity.Warning, new DateOnly(2023, 8, 4)), (finding.Severity, finding.FirstSeen))
        );
    }

    private static string Words(ExtractFinding finding) =>
        string.Join(
            ' ',
            new[] { finding.Table, finding.RecordId, finding.TeamId, finding.Value }.Where(word =>
                !string.IsNullOrEmpty(word)
            )
        );
}
