using System.Globalization;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Indicators;

/// <summary>Reads the worked examples of a definition: <c>name</c>, <c>month</c>, <c>given</c>, <c>expect</c>, and where it says more <c>areas</c> and <c>reasons</c>.</summary>
internal static class WorkedExampleReader
{
    public static IReadOnlyList<WorkedExample> Read(DefinitionNode node) =>
        node.Has("examples") ? [.. node.Groups("examples").Select(Example)] : [];

    private static WorkedExample Example(DefinitionNode group)
    {
        group.Allow("name", "month", "given", "expect", "areas", "reasons");
        var month = group.Text("month");
        if (!Month.TryParse(month.Text, out var period))
        {
            group.Note(month.Line, $"'{month.Text}' is no month; write it as 2023-06.");
        }

        return new WorkedExample
        {
            Name = group.Text("name").Text,
            Line = group.LineOf("name"),
            Month = period,
            Given = Given(group),
            Authority = Figure(group, "expect"),
            Areas = Pairs(group, "areas", Figure),
            Reasons = Pairs(group, "reasons", (inner, field) => inner.Text(field).Text),
        };
    }

    /// <summary>The rows of the invented extract by table.</summary>
    public static Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Given(DefinitionNode group)
    {
        var given = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>(StringComparer.Ordinal);
        if (group.Group("given") is not { } tables)
        {
            group.Note(group.LineOf("given"), "An example needs 'given' rows; write the rows of the extract by table.");
            return given;
        }

        foreach (var table in tables.Fields)
        {
            given[table] =
            [
                .. tables
                    .Groups(table)
                    .Select(
                        IReadOnlyDictionary<string, string> (row) =>
                            row.Fields.ToDictionary(
                                column => column,
                                column => row.OptionalText(column).Text,
                                StringComparer.Ordinal
                            )
                    ),
            ];
        }

        return given;
    }

    /// <summary><c>265 of 307</c>, or <c>307</c> for a count.</summary>
    private static ExpectedFigure Figure(DefinitionNode group, string field)
    {
        var text = group.Text(field);
        var parts = text.Text.Split(" of ");
        if (
            parts.Length <= 2
            && parts.All(part => decimal.TryParse(part, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
        )
        {
            var numbers = parts.Select(part => decimal.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            return new ExpectedFigure(numbers[0], numbers.Length == 2 ? numbers[1] : null);
        }

        group.Note(text.Line, $"'{text.Text}' is no figure; write '3 of 4' for a ratio or '4' for a count.");
        return new ExpectedFigure(0, null);
    }

    private static Dictionary<string, T> Pairs<T>(
        DefinitionNode group,
        string field,
        Func<DefinitionNode, string, T> read
    ) =>
        group.Group(field) is { } inner
            ? inner.Fields.ToDictionary(name => name, name => read(inner, name), StringComparer.Ordinal)
            : new Dictionary<string, T>(StringComparer.Ordinal);
}
