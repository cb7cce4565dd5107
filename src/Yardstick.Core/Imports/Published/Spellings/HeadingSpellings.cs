using System.Text.RegularExpressions;
using Yardstick.Core.Imports.Published.Tables;

namespace Yardstick.Core.Imports.Published.Spellings;

/// <summary>Says what a heading that is no month means.</summary>
public sealed partial class HeadingSpellings
{
    private readonly Dictionary<string, ColumnMeaning> _meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TeamColumn> _teams = new(StringComparer.Ordinal);
    private readonly List<(PublishedTableKind Kind, IReadOnlyList<string> Headings)> _kinds;

    /// <exception cref="InvalidDataException">A column or kind that the product does not know.</exception>
    public HeadingSpellings(HeadingsFile file)
    {
        foreach (var (name, spellings) in file.Columns)
        {
            var meaning = MeaningNamed(name);
            spellings.ForEach(spelling => _meanings.TryAdd(HeadingText.Plain(spelling), meaning));
        }

        file.Regions.ForEach(region =>
            _meanings.TryAdd(HeadingText.Plain(region), new ColumnMeaning.OfRole(CellRole.Region))
        );
        AddTeam(file.Teams.Team, TeamColumn.Team);
        AddTeam(file.Teams.Numerator, TeamColumn.Numerator);
        AddTeam(file.Teams.Denominator, TeamColumn.Denominator);
        AddTeam(file.Teams.Percentage, TeamColumn.Percentage);
        _kinds =
        [
            .. file.Kinds.SelectMany(kind =>
                kind.Value.Select(set =>
                    (KindNamed(kind.Key), (IReadOnlyList<string>)[.. set.Select(HeadingText.Plain)])
                )
            ),
        ];
    }

    /// <summary>
    /// A year behind a known heading keeps its meaning, and makes a target the target of that year; behind any other name it is the
    /// authority's own last year (<c>So'ton 21/22</c>). Words in brackets may be left out.
    /// </summary>
    /// <returns>Null for a heading that is not known.</returns>
    public ColumnMeaning? MeaningOf(string heading)
    {
        var plain = HeadingText.Plain(heading);
        return plain.Length == 0 ? null
            : _meanings.TryGetValue(plain, out var meaning) ? meaning
            : OfYear(plain) ?? WithoutBrackets(plain);
    }

    public TeamColumn? TeamColumnOf(string heading) =>
        _teams.TryGetValue(HeadingText.Plain(heading), out var column) ? column : null;

    /// <summary>Recognises a table without months by headings that stand together in one row.</summary>
    public PublishedTableKind? KindOf(IEnumerable<string> headings)
    {
        var plain = headings.Select(HeadingText.Plain).ToHashSet(StringComparer.Ordinal);
        foreach (var (kind, together) in _kinds)
        {
            if (together.All(plain.Contains))
            {
                return kind;
            }
        }

        return null;
    }

    private ColumnMeaning.OfRole? OfYear(string plain)
    {
        if (YearText.Trailing(plain) is not { } found)
        {
            return null;
        }

        var name = found.Before.Length == 0 ? null : _meanings.GetValueOrDefault(found.Before);
        return name switch
        {
            ColumnMeaning.OfRole { Role: CellRole.Target } => new ColumnMeaning.OfRole(
                CellRole.TargetOfYear,
                found.Year
            ),
            ColumnMeaning.OfRole role => role with { Year = found.Year },
            null when found.Year.IsFinancial => new ColumnMeaning.OfRole(CellRole.OwnLastYear, found.Year),
            _ => null,
        };
    }

    private ColumnMeaning? WithoutBrackets(string plain)
    {
        var shorter = HeadingText.Plain(Brackets().Replace(plain, " "));
        return shorter.Length == 0 || shorter == plain ? null : MeaningOf(shorter);
    }

    private void AddTeam(List<string> spellings, TeamColumn column) =>
        spellings.ForEach(spelling => _teams.TryAdd(HeadingText.Plain(spelling), column));

    private static ColumnMeaning MeaningNamed(string name) =>
        name switch
        {
            "title" => new ColumnMeaning.Title(),
            "reference" => new ColumnMeaning.Reference(),
            _ when Enum.TryParse<CellRole>(InOneWord(name), ignoreCase: true, out var role) => new ColumnMeaning.OfRole(
                role
            ),
            _ => throw new InvalidDataException($"headings.yml names the column '{name}', which does not exist."),
        };

    private static PublishedTableKind KindNamed(string name) =>
        Enum.TryParse<PublishedTableKind>(InOneWord(name), ignoreCase: true, out var kind)
            ? kind
            : throw new InvalidDataException($"headings.yml names the kind '{name}', which does not exist.");

    private static string InOneWord(string name) => name.Replace("_", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Brackets();
}
