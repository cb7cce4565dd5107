using Yardstick.Core.Indicators;

namespace Yardstick.Core.Imports.Rules;

/// <summary>All data-quality rules of <c>definitions/rules</c>, by number.</summary>
public sealed class RuleCatalogue
{
    private const string Folder = "rules";

    private RuleCatalogue(IReadOnlyList<Rule> rules) => Rules = rules;

    public IReadOnlyList<Rule> Rules { get; }

    /// <param name="definitions">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">A definition has an error; all of them are named.</exception>
    public static RuleCatalogue Load(string definitions)
    {
        var problems = new List<DefinitionProblem>();
        var rules = Directory
            .EnumerateFiles(Path.Combine(definitions, Folder), "*.yml")
            .Order(StringComparer.Ordinal)
            .Select(file => Open(definitions, Path.GetFileName(file), problems))
            .OfType<Rule>()
            .OrderBy(rule => rule.Number)
            .ToList();
        problems.AddRange(Repeated(rules).Concat(Orphans(definitions, rules)));
        return problems.Count == 0 ? new RuleCatalogue(rules) : throw new DefinitionsInvalid(problems);
    }

    private static Rule? Open(string definitions, string name, List<DefinitionProblem> problems)
    {
        var file = $"{Folder}/{name}";
        var sql = Path.Combine(definitions, Folder, Path.ChangeExtension(name, ".sql"));
        return DefinitionFile.Open(definitions, file, problems) is { } node
            ? RuleReader.Read(node, file, File.Exists(sql) ? File.ReadAllText(sql) : null)
            : null;
    }

    private static IEnumerable<DefinitionProblem> Repeated(IEnumerable<Rule> rules) =>
        rules
            .GroupBy(rule => rule.Number)
            .SelectMany(same => same.Skip(1))
            .Select(rule => new DefinitionProblem(
                rule.File,
                0,
                $"Rule {rule.Number} is defined in another file already; number one of them anew."
            ));

    private static IEnumerable<DefinitionProblem> Orphans(string definitions, IReadOnlyList<Rule> rules) =>
        Directory
            .EnumerateFiles(Path.Combine(definitions, Folder), "*.sql")
            .Select(file => $"{Folder}/{Path.GetFileName(file)}")
            .Where(file => rules.All(rule => Path.ChangeExtension(rule.File, ".sql") != file))
            .Select(file => new DefinitionProblem(
                file,
                0,
                "The SQL has no definition beside it; add the .yml of the same name."
            ));
}
