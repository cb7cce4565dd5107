using Yardstick.Core.Indicators;

namespace Yardstick.Core.Extracts.Ssda903;

/// <summary>The files of the SSDA903 return of all years: <c>definitions/extracts/ssda903/modules.yml</c>.</summary>
internal sealed class Ssda903Modules
{
    private const string File = "extracts/ssda903/modules.yml";

    private Ssda903Modules(IReadOnlyList<Ssda903Module> all) => All = all;

    public IReadOnlyList<Ssda903Module> All { get; }

    /// <summary>The file that has these headings, in any case; null when none has.</summary>
    public Ssda903Module? Of(IReadOnlyCollection<string> headings) =>
        All.FirstOrDefault(module =>
            headings.Contains(module.KnownBy, StringComparer.OrdinalIgnoreCase)
            && headings.Contains(module.Columns[0].Name, StringComparer.OrdinalIgnoreCase)
        );

    public Ssda903Module this[string name] => All.First(module => module.Name == name);

    /// <exception cref="DefinitionsInvalid">The definition has an error; all of them are named.</exception>
    public static Ssda903Modules Load(string definitions)
    {
        var problems = new List<DefinitionProblem>();
        var modules = DefinitionFile.Open(definitions, File, problems)?.Groups("modules").Select(Module).ToList() ?? [];
        return problems.Count == 0 ? new Ssda903Modules(modules) : throw new DefinitionsInvalid(problems);
    }

    private static Ssda903Module Module(DefinitionNode node)
    {
        node.Allow("name", "known_by", "since", "columns");
        return new Ssda903Module(
            node.Text("name").Text,
            node.Text("known_by").Text,
            node.Has("since") ? node.Number<int>("since") : null,
            [.. node.Groups("columns").Select(Column)]
        );
    }

    private static Ssda903Column Column(DefinitionNode node)
    {
        node.Allow("name", "day", "required");
        return new Ssda903Column(
            node.Text("name").Text,
            node.OptionalText("day").Text is "true",
            node.OptionalText("required").Text is "true"
        );
    }
}
