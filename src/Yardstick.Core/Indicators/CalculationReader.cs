namespace Yardstick.Core.Indicators;

/// <summary>Reads the one way in which a figure comes to be: SQL, derived from other indicators, or not available with the reason.</summary>
internal static class CalculationReader
{
    private static readonly string[] Ways = ["sql", "derived_from", "not_available"];

    /// <summary>Rules of derivation and how many indicators each takes.</summary>
    private static readonly Dictionary<string, int> Rules = new(StringComparer.Ordinal)
    {
        ["rate"] = 1,
        ["rolling-rate"] = 1,
        ["year-to-date"] = 1,
        ["forecast"] = 1,
        ["complement"] = 2,
        ["teams-at-100"] = 1,
    };

    public static IndicatorCalculation Read(DefinitionNode node)
    {
        var given = Ways.Where(node.Has).ToArray();
        if (given.Length != 1)
        {
            node.Note(
                node.LineOf(given.LastOrDefault() ?? "key"),
                $"Exactly one of {string.Join(", ", Ways)} must stand here, found {(given.Length == 0 ? "none" : string.Join(" and ", given))}; keep the one that applies."
            );
        }

        return given.FirstOrDefault() switch
        {
            "sql" => new IndicatorCalculation.Sql(node.Text("sql").Text),
            "derived_from" => Derived(node.Group("derived_from")),
            "not_available" => new IndicatorCalculation.NotAvailable(node.Text("not_available").Text),
            _ => new IndicatorCalculation.NotAvailable(""),
        };
    }

    public static IReadOnlyList<LinedText> Inputs(DefinitionNode node) =>
        node.Has("derived_from") && node.Group("derived_from") is { } group && group.Has("inputs")
            ? group.Texts("inputs")
            : [];

    private static IndicatorCalculation.Derived Derived(DefinitionNode? group)
    {
        if (group is null)
        {
            return new IndicatorCalculation.Derived("", []);
        }

        group.Allow("rule", "inputs");
        var inputs = group.Texts("inputs");
        var rule = group.Text("rule");
        if (rule.Text.Length > 0 && !Rules.ContainsKey(rule.Text))
        {
            group.Note(rule.Line, $"'{rule.Text}' is no rule; write one of: {string.Join(", ", Rules.Keys)}.");
        }
        else if (rule.Text.Length > 0 && inputs.Count != Rules[rule.Text])
        {
            group.Note(
                group.LineOf("inputs"),
                $"The rule '{rule.Text}' takes {(Rules[rule.Text] == 1 ? "one indicator" : "two indicators")} as inputs; name as many."
            );
        }

        return new IndicatorCalculation.Derived(rule.Text, [.. inputs.Select(input => input.Text)]);
    }
}
