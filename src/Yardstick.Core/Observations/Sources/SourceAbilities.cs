using System.Globalization;
using System.Text.RegularExpressions;
using Yardstick.Core.CaseData;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring;

namespace Yardstick.Core.Observations.Sources;

/// <summary>
/// Says of each indicator what given tables, each from its source, can tell of it: from the tables that the indicator requires, its time basis and
/// the words of its SQL, against what the definition of the source says that it holds. Nothing is listed by hand.
/// </summary>
public sealed partial class SourceAbilities(
    IReadOnlyList<MeasurableIndicator> catalogue,
    CaseDataViews views,
    SourceCatalogue sources
)
{
    private readonly IndicatorInputs _inputs = new(catalogue);
    private readonly Dictionary<string, (HashSet<string> Own, HashSet<string> Through)> _words = new(
        StringComparer.Ordinal
    );

    /// <param name="delivered">Names of the tables that there are.</param>
    /// <param name="from">Where they are from; a table that is not named is the standard extract's.</param>
    public SourceAbility Of(
        MeasurableIndicator indicator,
        IReadOnlySet<string> delivered,
        IReadOnlyList<TableSource> from
    )
    {
        if (indicator.Indicator.Calculation is IndicatorCalculation.NotAvailable not)
        {
            return SourceAbility.Impossible(not.Reason);
        }

        var required = _inputs
            .Of(indicator)
            .Append(indicator)
            .SelectMany(each => each.RequiredTables)
            .Distinct()
            .ToList();
        var absent = required.Where(table => !delivered.Contains(table)).ToList();
        if (absent.Count > 0)
        {
            return SourceAbility.Impossible(
                $"the extract lacks {string.Join(" and ", absent)}",
                absent is [var only] ? only : null
            );
        }

        var foreign = from.Where(table =>
                sources.Of(table.Source) is { } definition && definition.Reach is not SourceReach.Full
            )
            .ToList();
        return foreign.Count == 0
            ? SourceAbility.Full
            : Lacking(indicator, foreign)
                ?? Reaching([.. from.Where(table => required.Contains(table.Table))], foreign, required);
    }

    /// <summary>What a source cannot truly say, and this figure is made of.</summary>
    private SourceAbility? Lacking(MeasurableIndicator indicator, List<TableSource> foreign)
    {
        foreach (var input in _inputs.Of(indicator).Append(indicator).Where(each => each.Sql is not null))
        {
            var (own, through) = WordsOf(input);
            foreach (var group in foreign.GroupBy(table => table.Source))
            {
                var definition = sources.Of(group.Key)!;
                var read = group.Where(table => through.Contains(table.Table)).ToList();
                if (read.Count == 0)
                {
                    continue;
                }

                if (!definition.TimeBases.Contains(indicator.Indicator.TimeBasis) && IsRequired(input, read))
                {
                    return SourceAbility.Impossible($"{definition.Title}: {definition.OtherTimeBases}");
                }

                var lack = definition.Lacks.FirstOrDefault(each =>
                    each.Tables.Any(name => read.Exists(table => table.Table == name))
                    && each.Words.Any((each.Through ? through : own).Contains)
                );
                if (lack is not null)
                {
                    return SourceAbility.Impossible($"{definition.Title}: {lack.Because}");
                }
            }
        }

        return null;
    }

    private static bool IsRequired(MeasurableIndicator input, List<TableSource> read) =>
        read.Exists(table => input.RequiredTables.Contains(table.Table));

    private SourceAbility Reaching(List<TableSource> tables, List<TableSource> foreign, List<string> required)
    {
        var limited = foreign.Where(table => required.Contains(table.Table)).ToList();
        if (limited.Count == 0)
        {
            return SourceAbility.Full;
        }

        var snapshots = limited.Where(table => sources.Of(table.Source)!.Reach is SourceReach.Snapshot).ToList();
        if (snapshots.Count > 0)
        {
            var day = snapshots.Min(table => table.AsAt);
            return tables.TrueForAll(table => table.AsAt >= day) && snapshots.TrueForAll(table => table.AsAt == day)
                ? new SourceAbility(
                    AbilityKind.Snapshot,
                    null,
                    day,
                    $"{Titles(snapshots)} shows how things stood on {Words(day)} alone",
                    null
                )
                : SourceAbility.Impossible(
                    $"its tables speak of different days: {string.Join(", ", tables.Select(table => $"{table.Table} of {Words(table.AsAt)}"))}"
                );
        }

        var (from, to) = (limited.Max(table => table.CoversFrom), limited.Min(table => table.AsAt));
        return new SourceAbility(
            AbilityKind.Yearly,
            from,
            to,
            from is { } first
                ? $"{Titles(limited)} speaks of {Words(first)} to {Words(to)}"
                : $"{Titles(limited)} speaks of the time until {Words(to)}",
            null
        );
    }

    private string Titles(IEnumerable<TableSource> tables) =>
        string.Join(" and ", tables.Select(table => sources.Of(table.Source)!.Title).Distinct(StringComparer.Ordinal));

    private static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>The words of a figure's own SQL, and those of all views that it reads as well.</summary>
    private (HashSet<string> Own, HashSet<string> Through) WordsOf(MeasurableIndicator indicator)
    {
        if (!_words.TryGetValue(indicator.Key, out var words))
        {
            var own = Names(indicator.Sql!);
            var through = views.NeededBy([indicator.Sql!]).SelectMany(view => Names(view.Sql).Append(view.Name));
            _words[indicator.Key] = words = (own, [.. own, .. through]);
        }

        return words;
    }

    private static HashSet<string> Names(string sql) =>
        Word()
            .Matches(string.Join('\n', sql.Split('\n').Select(line => line.Split("--")[0])))
            .Select(match => match.Value)
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("[a-z_][a-z0-9_-]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
