using Yardstick.Core.CaseData;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.CaseData;

public sealed class ViewExampleTests
{
    private static readonly IReadOnlyList<ViewDefinition> Definitions = ViewDefinitions.Load(
        ProductFolders.BesideProgram().Definitions
    );

    [Theory, BothEngines]
    public void Every_view_gives_the_rows_of_its_examples(Engine engine)
    {
        using var store = new ViewStore(engine, Definitions);

        Assert.NotEmpty(store.Cases);
        Assert.Equal([], store.Cases.SelectMany(each => Wrong(each, store.Rows(each))));
    }

    [Theory, BothEngines]
    public void Every_definition_names_the_columns_of_its_view(Engine engine)
    {
        using var store = new ViewStore(engine, Definitions);

        Assert.All(
            Definitions,
            view => Assert.Equal([view.View, .. store.Columns(view.View)], [view.View, .. view.Columns.Keys])
        );
    }

    private static IEnumerable<string> Wrong(ViewCase each, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        var found = rows.Select(row => Words(row, each.Example.Expect[0].Keys)).ToList();
        var expected = each.Example.Expect.Select(row => Words(row, row.Keys)).ToList();
        foreach (var row in expected.Where(row => !found.Remove(row)))
        {
            yield return $"{each}: no row {row}";
        }

        if (each.IsAuthoritysOwn)
        {
            foreach (var row in found)
            {
                yield return $"{each}: a row too many, {row}";
            }
        }
    }

    private static string Words(IReadOnlyDictionary<string, string> row, IEnumerable<string> columns) =>
        string.Join(
            ", ",
            columns
                .Order(StringComparer.Ordinal)
                .Select(column => $"{column}: {row.GetValueOrDefault(column, "no such column")}")
        );
}
