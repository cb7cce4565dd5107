using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Storage;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.DataQuality;

/// <summary>What is wrong with the case records of the current extract, by rule, team and age: numbers alone, nothing about a single child.</summary>
[Requires(Permission.ReadMeasured)]
public sealed class IndexModel(ChosenEdition chosen, CurrentReader reader, Database database, RuleCatalogue rules)
    : PageModel
{
    private IReadOnlyList<FindingCount> _all = [];

    /// <summary>Of the chosen council, or the first that is held when none is chosen; null when there is none.</summary>
    public MeasuredExtract? Extract { get; private set; }

    /// <summary>The council that was asked for; null while the store is empty.</summary>
    public Council? Council => chosen.Council;

    public void OnGet()
    {
        List<MeasuredExtract> extracts =
        [
            .. MeasuredExtract
                .All(database)
                .Where(extract => reader.May(Permission.ReadMeasured, extract.AuthorityCode)),
        ];
        Extract =
            extracts.FirstOrDefault(extract => extract.AuthorityCode == Council?.Code)
            ?? (chosen.Named is null && extracts is [var first, ..] ? first : null);
        _all = Extract is null ? [] : FindingCount.All(database, Extract.AuthorityCode);
    }

    /// <summary>Those that the extract has; what was put right is left out.</summary>
    public IEnumerable<FindingCount> Open => _all.Where(count => count.Status != FindingState.Resolved);

    public long Count(ExtractSeverity severity) => Sum(Open.Where(count => count.Severity == severity));

    public long Count(FindingState status) => Sum(_all.Where(count => count.Status == status));

    /// <summary>Rules with findings, the gravest and commonest first.</summary>
    public IEnumerable<IGrouping<(ExtractSeverity Severity, string Rule), FindingCount>> ByRule =>
        _all.GroupBy(count => (count.Severity, count.Rule))
            .OrderBy(group => group.Key.Severity)
            .ThenByDescending(group => Sum(group.Where(count => count.Status != FindingState.Resolved)))
            .ThenBy(group => group.Key.Rule, StringComparer.Ordinal);

    /// <summary>Teams by name, then what no team is responsible for.</summary>
    public IEnumerable<IGrouping<string?, FindingCount>> ByTeam =>
        Open.GroupBy(count => count.TeamName)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key, StringComparer.Ordinal);

    /// <summary>By how long before the day of the extract they were first seen.</summary>
    public IEnumerable<(string Age, IReadOnlyList<FindingCount> Findings)> ByAge =>
        from age in Ages
        select (
            age.Words,
            (IReadOnlyList<FindingCount>)
                [
                    .. Open.Where(count =>
                        Extract!.ExtractDate.DayNumber - count.FirstSeen.DayNumber is var days
                        && days >= age.From
                        && days < age.Before
                    ),
                ]
        );

    public Rule? RuleOf(string rule) => rules.Rules.FirstOrDefault(each => each.Code == rule);

    public string TitleOf(string rule) =>
        RuleOf(rule) is { } found
            ? found.Title.TrimEnd('.')
            : rule switch
            {
                "repeated" => "The same record is delivered twice",
                "incomplete" => "A record lacks what it must have",
                "ignored" => "A file or column is no part of an extract",
                _ => Sentences.Begin(rule),
            };

    public static long Sum(IEnumerable<FindingCount> counts) => counts.Sum(count => count.Findings);

    private static readonly (string Words, int From, int Before)[] Ages =
    [
        ("New with this extract", int.MinValue, 1),
        ("Up to a month", 1, 32),
        ("One to three months", 32, 93),
        ("Longer than three months", 93, int.MaxValue),
    ];
}
