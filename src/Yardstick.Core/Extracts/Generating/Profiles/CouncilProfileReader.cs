using System.Globalization;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Extracts.Generating.Profiles;

/// <summary>Reads <c>definitions/generator/</c> and tells all problems at once.</summary>
internal sealed class CouncilProfileReader(string definitions)
{
    private readonly List<DefinitionProblem> _problems = [];

    /// <exception cref="DefinitionsInvalid">A file is missing or wrong.</exception>
    public CouncilProfile Read()
    {
        var rates = Open("rates.yml");
        var teams = Open("teams.yml");
        var profile = new CouncilProfile
        {
            ADay = Numbers(rates?.Group("a_day")),
            Months = Numbers(rates, "months", 12),
            Weekdays = Numbers(rates, "weekdays", 7),
            Chances = Numbers(rates?.Group("chances")),
            Lengths = Lengths(Open("lengths.yml")?.Group("lengths")),
            Codes = Codes(Open("codes.yml")?.Group("codes")),
            AuthorityNode = teams?.Text("authority").Text ?? "",
            Teams = [.. (teams?.Groups("teams") ?? []).Select(Team)],
        };
        CheckSuccessors(teams, profile.Teams);
        return _problems.Count == 0 ? profile : throw new DefinitionsInvalid(_problems);
    }

    private DefinitionNode? Open(string file) => DefinitionFile.Open(definitions, "generator/" + file, _problems);

    private static Dictionary<string, double> Numbers(DefinitionNode? group) =>
        group?.Fields.ToDictionary(name => name, group.Number<double>, StringComparer.Ordinal)
        ?? new Dictionary<string, double>(StringComparer.Ordinal);

    private static double[] Numbers(DefinitionNode? node, string field, int count)
    {
        if (node is null)
        {
            return [];
        }

        var numbers = Numbers(node, field);
        if (numbers.Length != count)
        {
            node.Note(node.LineOf(field), $"'{field}' holds {numbers.Length} numbers; write {count}.");
        }

        return numbers;
    }

    private static double[] Numbers(DefinitionNode node, string field) =>
        [
            .. node.Texts(field)
                .Select(text =>
                {
                    if (!double.TryParse(text.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
                    {
                        node.Note(text.Line, $"'{text.Text}' is no number for '{field}'; write it in digits.");
                    }

                    return number;
                }),
        ];

    private static Dictionary<string, Length> Lengths(DefinitionNode? group)
    {
        var lengths = new Dictionary<string, Length>(StringComparer.Ordinal);
        foreach (var name in group?.Fields ?? [])
        {
            var points = Numbers(group!, name);
            if (points.Length < 2 || points.Zip(points.Skip(1)).Any(pair => pair.Second < pair.First))
            {
                group!.Note(
                    group.LineOf(name),
                    $"'{name}' needs two or more numbers, from the shortest to the longest."
                );
            }

            lengths[name] = new Length(points);
        }

        return lengths;
    }

    private static Dictionary<string, WeightedCodes> Codes(DefinitionNode? group)
    {
        var codes = new Dictionary<string, WeightedCodes>(StringComparer.Ordinal);
        foreach (var name in group?.Fields ?? [])
        {
            var shares = Numbers(group!.Group(name));
            if (shares.Count == 0 || shares.Values.Any(share => share < 0) || shares.Values.Sum() <= 0)
            {
                group.Note(group.LineOf(name), $"'{name}' needs codes with their shares, of which none is below 0.");
            }

            codes[name] = new WeightedCodes(shares);
        }

        return codes;
    }

    private static TeamPlan Team(DefinitionNode team)
    {
        team.Allow("service", "locality", "name", "function", "posts", "from", "until", "becomes");
        return new TeamPlan(
            team.Text("service").Text,
            team.Text("locality").Text,
            team.Text("name").Text,
            team.Text("function").Text,
            team.Number<int>("posts"),
            team.Has("from") ? team.Date("from") : null,
            team.Has("until") ? team.Date("until") : null,
            team.Has("becomes") ? team.Text("becomes").Text : null
        );
    }

    private static void CheckSuccessors(DefinitionNode? node, IReadOnlyList<TeamPlan> teams)
    {
        foreach (var closing in teams.Where(team => team.Until is not null))
        {
            if (teams.All(team => team.Name != closing.Becomes || team.Function != closing.Function))
            {
                node!.Note(
                    node.LineOf("teams"),
                    $"{closing.Name} closes but no team of its function is named under 'becomes'; name one."
                );
            }
        }
    }
}
