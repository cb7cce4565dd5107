using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Imports.Rules;

/// <summary>All data-quality rules of <c>definitions/rules</c>, by number, and behind them those of statutory returns, by code.</summary>
public sealed class RuleCatalogue
{
    private static readonly (string Name, SourceKind? Return)[] Folders =
    [
        ("rules", null),
        ("rules/cin-census", SourceKind.CinCensus),
        ("rules/ssda903", SourceKind.Ssda903),
    ];

    private RuleCatalogue(IReadOnlyList<Rule> rules, IReadOnlyList<PublishedRule> notRun) =>
        (Rules, NotRun) = (rules, notRun);

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The other published rules of statutory returns, with the reason.</summary>
    public IReadOnlyList<PublishedRule> NotRun { get; }

    /// <param name="definitions">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">A definition has an error; all of them are named.</exception>
    public static RuleCatalogue Load(string definitions)
    {
        var problems = new List<DefinitionProblem>();
        var rules = Folders
            .SelectMany(folder =>
                Directory
                    .EnumerateFiles(Path.Combine(definitions, folder.Name), "*.yml")
                    .Order(StringComparer.Ordinal)
                    .Select(file =>
                        Open(definitions, $"{folder.Name}/{Path.GetFileName(file)}", folder.Return, problems)
                    )
            )
            .OfType<Rule>()
            .OrderBy(rule => rule.Return)
            .ThenBy(rule => rule.Number)
            .ThenBy(rule => rule.Code, StringComparer.Ordinal)
            .ToList();
        problems.AddRange(Repeated(rules).Concat(Orphans(definitions, rules)));
        return problems.Count == 0
            ? new RuleCatalogue(rules, NotRunIn(definitions))
            : throw new DefinitionsInvalid(problems);
    }

    private static List<PublishedRule> NotRunIn(string definitions) =>
        [
            .. Folders.SelectMany(folder =>
                folder.Return is { } of
                    ? PublishedRule.Read(Path.Combine(definitions, folder.Name, "published.csv"), of)
                    : []
            ),
        ];

    private static Rule? Open(string definitions, string file, SourceKind? of, List<DefinitionProblem> problems)
    {
        var sql = Path.Combine(definitions, Path.ChangeExtension(file, ".sql"));
        return DefinitionFile.Open(definitions, file, problems) is { } node
            ? RuleReader.Read(node, file, File.Exists(sql) ? File.ReadAllText(sql) : null, of)
            : null;
    }

    private static IEnumerable<DefinitionProblem> Repeated(IEnumerable<Rule> rules) =>
        rules
            .GroupBy(rule => rule.Code, StringComparer.Ordinal)
            .SelectMany(same => same.Skip(1))
            .Select(rule => new DefinitionProblem(
                rule.File,
                0,
                $"Rule {rule.Code} is defined in another file already; number one of them anew."
            ));

    private static IEnumerable<DefinitionProblem> Orphans(string definitions, IReadOnlyList<Rule> rules) =>
        Folders
            .SelectMany(folder =>
                Directory
                    .EnumerateFiles(Path.Combine(definitions, folder.Name), "*.sql")
                    .Select(file => $"{folder.Name}/{Path.GetFileName(file)}")
            )
            .Where(file => rules.All(rule => Path.ChangeExtension(rule.File, ".sql") != file))
            .Select(file => new DefinitionProblem(
                file,
                0,
                "The SQL has no definition beside it; add the .yml of the same name."
            ));
}
