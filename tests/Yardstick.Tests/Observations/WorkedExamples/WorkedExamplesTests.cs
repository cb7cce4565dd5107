using Yardstick.Core.Indicators;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations.WorkedExamples;

public sealed class WorkedExamplesTests
{
    [Theory]
    [BothEngines]
    public void Every_worked_example_gives_its_figure(Engine engine)
    {
        using var store = new ExampleStore(engine);

        var wrong = store.Cases.GroupBy(each => each.Indicator).SelectMany(each => Wrong(store, each)).ToList();

        Assert.True(
            wrong.Count == 0,
            $"{wrong.Count} of {store.Cases.Count} examples are wrong:\n{string.Join("\n", wrong)}"
        );
        Assert.NotEmpty(store.Cases);
    }

    private static IEnumerable<string> Wrong(
        ExampleStore store,
        IGrouping<Core.Observations.Measuring.MeasurableIndicator, ExampleCase> cases
    )
    {
        var rows = store.Members(cases.Key).ToLookup(row => (row.Authority_code, row.Period_end));
        return cases.SelectMany(each => Wrong(each, [.. rows[(each.Authority, each.Month.LastDay)]]));
    }

    private static IEnumerable<string> Wrong(ExampleCase each, IReadOnlyList<MemberRow> rows)
    {
        if (Sum(each, rows) is var sum && sum != each.Example.Authority)
        {
            yield return $"{each}: expected {Words(each.Example.Authority)}, got {Words(sum)}";
        }

        foreach (var (area, expected) in each.Example.Areas)
        {
            var found = Sum(each, [.. rows.Where(row => (row.Area_id ?? "unallocated") == area)]);
            if (found != expected)
            {
                yield return $"{each}: in {area} expected {Words(expected)}, got {Words(found)}";
            }
        }

        foreach (var (person, reason) in each.Example.Reasons)
        {
            var found = string.Join(
                " and ",
                rows.Where(row => row.Person_id == person).Select(row => row.Reason).Distinct()
            );
            if (found != reason)
            {
                yield return $"{each}: {person} expected {reason}, got {(found.Length == 0 ? "no row" : found)}";
            }
        }
    }

    private static ExpectedFigure Sum(ExampleCase each, IReadOnlyList<MemberRow> rows) =>
        new(
            rows.Sum(row => row.Numerator) / 1.0000000000m,
            each.Indicator.Indicator.Unit == IndicatorUnit.Count
                ? null
                : rows.Sum(row => row.Denominator ?? 0) / 1.0000000000m
        );

    private static string Words(ExpectedFigure figure) =>
        figure.Denominator is { } denominator ? $"{figure.Numerator} of {denominator}" : $"{figure.Numerator}";
}
