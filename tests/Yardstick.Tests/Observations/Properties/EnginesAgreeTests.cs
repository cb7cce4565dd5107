using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Tests.Extracts.Generating;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations.Properties;

/// <summary>One SQL on two engines: the files of one council with errors in its records, letter by letter.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class EnginesAgreeTests
{
    private const ulong SeedWithErrors = 3;
    private const int Months = 4;

    /// <summary>They read events and supervision, of which few readers take their own kinds alone; one looks back on the year before.</summary>
    private static readonly string[] Few = ["contacts_n", "s47_rate_rolling", "sup_cla_pct", "sup_cin_cwd_pct"];

    [Fact]
    public void Observations_and_members_are_the_same_on_both_engines()
    {
        Assert.SkipWhen(PostgreSqlCluster.ReasonToSkip is not null, PostgreSqlCluster.ReasonToSkip ?? "");
        using var invented = InventedExtract.Of(CouncilCase.OptionsOf(SeedWithErrors));

        var (figures, members) = Files(invented, Engine.DuckDb);
        var (figuresOfServer, membersOfServer) = Files(invented, Engine.PostgreSql);

        Assert.Equal([], Differing(figures, figuresOfServer));
        Assert.Equal([], Differing(members, membersOfServer));
        Assert.True(figures.Length > ShippedIndicators.WithSql.Count * Months, "hardly any figure was measured");
        Assert.True(members.Length > ShippedIndicators.WithSql.Count * Months, "hardly any child was listed");
    }

    [Theory, BothEngines]
    public void An_indicator_says_the_same_whether_few_or_all_are_measured(Engine engine)
    {
        using var invented = InventedExtract.Of(CouncilCase.OptionsOf(SeedWithErrors));
        using var store = TestStore.On(engine);
        ShippedIndicators.Import(store.Database, invented.Folder);
        var extract = Assert.Single(MeasuredExtract.All(store.Database));
        var measurement = ShippedIndicators.In(store.Database);
        var months = Month.RunEnding(Month.Of(invented.Options.Until), Months);
        List<MeasurableIndicator> few = [.. ShippedIndicators.All.Where(each => Few.Contains(each.Key))];

        var amongAll = measurement.Measure(extract, ShippedIndicators.All, months);

        Assert.Equal(Few.Length, few.Count);
        Assert.Equal(amongAll.Where(row => Few.Contains(row.Indicator)), measurement.Measure(extract, few, months));
    }

    private static (string[] Figures, string[] Members) Files(InventedExtract invented, Engine engine)
    {
        using var store = TestStore.On(engine);
        ShippedIndicators.Import(store.Database, invented.Folder);
        var extract = Assert.Single(MeasuredExtract.All(store.Database));
        var measurement = ShippedIndicators.In(store.Database);
        var months = Month.RunEnding(Month.Of(invented.Options.Until), Months);
        return (
            Written(writer =>
            {
                using var csv = new ObservationsCsv(writer, severalAuthorities: false);
                csv.Write(measurement.Measure(extract, ShippedIndicators.All, months));
            }),
            Written(writer =>
            {
                using var csv = new MembersCsv(writer);
                csv.Write(measurement.Members(extract, ShippedIndicators.WithSql, months));
            })
        );
    }

    private static string[] Written(Action<StringWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString().Split('\n');
    }

    /// <summary>The first lines that differ, with their numbers.</summary>
    private static IEnumerable<string> Differing(string[] ours, string[] others) =>
        Enumerable
            .Range(0, Math.Max(ours.Length, others.Length))
            .Where(line => ours.ElementAtOrDefault(line) != others.ElementAtOrDefault(line))
            .Select(line =>
                $"line {line + 1}: '{ours.ElementAtOrDefault(line)}' and '{others.ElementAtOrDefault(line)}'"
            )
            .Take(10);
}
