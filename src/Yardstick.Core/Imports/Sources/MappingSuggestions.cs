using System.Globalization;
using Dapper;
using Yardstick.Core.Imports.Sources.AnnexA;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Imports.Sources;

/// <summary>What an unknown thing may mean: what may be said of it at all, and which of that is spelt most like it.</summary>
public sealed class MappingSuggestions(SourceReading sources, Database database)
{
    private const int Most = 3;

    /// <summary>Everything that may be said; as it is kept.</summary>
    public IReadOnlyList<string> Choices(string authorityCode, SourceMapping mapping) =>
        mapping.Kind switch
        {
            MappingKind.Team => Teams(authorityCode).Select(team => team.Id).ToList(),
            _ when mapping.Source is not SourceKind.AnnexA => [],
            MappingKind.Sheet => [.. sources.AnnexA.All.Select(list => Text(list.Number))],
            MappingKind.Heading =>
            [
                .. sources
                    .AnnexA.All.Where(list => Text(list.Number) == mapping.Scope)
                    .SelectMany(list => list.Columns.Select(column => column.Name)),
            ],
            _ => sources.AnnexA.Codes.Categories(mapping.Scope),
        };

    /// <summary>The most alike, best first; nothing where nothing is alike.</summary>
    public IReadOnlyList<string> For(string authorityCode, SourceMapping mapping) =>
        [
            .. Spellings(authorityCode, mapping)
                .Select(spelling => (spelling.Meaning, Distance: Distance(spelling.Spelling, mapping.Found)))
                .Where(each => each.Distance <= 0.5m)
                .GroupBy(each => each.Meaning, StringComparer.Ordinal)
                .Select(same => (Meaning: same.Key, Distance: same.Min(each => each.Distance)))
                .OrderBy(each => each.Distance)
                .ThenBy(each => each.Meaning, StringComparer.Ordinal)
                .Take(Most)
                .Select(each => each.Meaning),
        ];

    /// <summary>Why something cannot mean what is said, as one sentence; null when it can.</summary>
    public string? WhyNot(string authorityCode, SourceMapping mapping)
    {
        var choices = Choices(authorityCode, mapping);
        return mapping.Meaning is null || choices.Contains(mapping.Meaning) ? null
            : choices.Count == 0
                ? $"'{mapping.Found}' cannot be given a meaning: there is nothing of its kind to choose from."
            : $"'{mapping.Found}' cannot mean '{mapping.Meaning}': choose one of {string.Join("; ", choices.Take(20))}.";
    }

    private IEnumerable<(string Spelling, string Meaning)> Spellings(string authorityCode, SourceMapping mapping) =>
        mapping.Kind switch
        {
            MappingKind.Team => Teams(authorityCode).Select(team => (team.Name, team.Id)),
            MappingKind.Sheet => sources.AnnexA.All.Select(list => (list.Title, Text(list.Number))),
            MappingKind.Code => sources.AnnexA.Codes.Spellings(mapping.Scope),
            _ => Choices(authorityCode, mapping).Select(choice => (choice, choice)),
        };

    /// <summary>Teams of the tree that another source brought; those that were made of this source's own names are no answer.</summary>
    private IEnumerable<(string Id, string Name)> Teams(string authorityCode)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<(string, string)>(
                SqlFile.Text("Imports/Sources/team_choice_list.sql"),
                new { authorityCode }
            ),
        ];
    }

    /// <summary>Edits from one text to the other, as a share of the longer: 0 for the same, 1 for nothing in common.</summary>
    private static decimal Distance(string one, string other)
    {
        var (a, b) = (AnnexACodes.Plain(one), AnnexACodes.Plain(other));
        var longest = Math.Max(a.Length, b.Length);
        return longest == 0 ? 0 : (decimal)EditDistance.Of(a, b) / longest;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
