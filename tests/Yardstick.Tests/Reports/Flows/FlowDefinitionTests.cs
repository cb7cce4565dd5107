using Yardstick.Core;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Flows;

namespace Yardstick.Tests.Reports.Flows;

public sealed class FlowDefinitionTests
{
    [Fact]
    public void The_flow_that_ships_runs_from_contacts_to_care()
    {
        var flow = Product.Load().Flow;

        Assert.Equal("contacts_n", flow.Steps[0].Indicator);
        Assert.Equal("cla_new_n", flow.Steps[^1].Indicator);
    }

    [Fact]
    public void An_unknown_key_and_a_conversion_between_no_steps_are_refused_with_their_lines()
    {
        using var folder = new FlowFolder(
            "steps:",
            "  - { indicator: contacts_n, words: contacts }",
            "  - { indicator: zebras_n, words: zebras }",
            "conversions:",
            "  - { from: contacts_n, to: referrals_n }"
        );

        var refusal = Assert.Throws<DefinitionsInvalid>(() =>
            FlowDefinition.Load(folder.Path, new HashSet<string> { "contacts_n", "referrals_n" })
        );

        Assert.Contains("flow.yml", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'zebras_n' is not in the catalogue", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'referrals_n' is not one of the steps above", refusal.Message, StringComparison.Ordinal);
    }

    private sealed class FlowFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("flow-");

        public FlowFolder(params string[] lines) =>
            File.WriteAllLines(System.IO.Path.Combine(_folder.FullName, "flow.yml"), lines);

        public string Path => _folder.FullName;

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
