using System.Data.Common;
using Dapper;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>
/// Measures the frozen months of an authority again from the extract that the store holds now, says because of which records they differ, and
/// keeps that beside the frozen figures as the restatement log of this extract. The frozen figures stay as they are.
/// </summary>
public sealed class RestatementCheck(Database database, FigureDefinitions definitions, TimeProvider? clock = null)
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Months that end after the extract was cut, as after an older extract was taken in, are left out.</summary>
    /// <param name="progress">Told in words what is being done.</param>
    /// <exception cref="SnapshotRefused">There is no extract, or no frozen month that it covers.</exception>
    public RestatementReport Run(string authority, Action<string>? progress = null) =>
        database.Write(transaction => Run(transaction, authority, progress));

    private RestatementReport Run(DbTransaction transaction, string authority, Action<string>? progress)
    {
        var extract =
            MeasuredExtract.All(database).FirstOrDefault(each => each.AuthorityCode == authority)
            ?? throw new SnapshotRefused($"The store holds no extract of {authority}: import one first.");
        var frozen = new FrozenFigures(database);
        var snapshots = frozen
            .Months(authority)
            .Where(each => each.PeriodEnd <= extract.ExtractDate)
            .ToDictionary(each => each.PeriodEnd);
        if (snapshots.Count == 0)
        {
            throw new SnapshotRefused(
                $"The store holds no frozen month of {authority} that its extract covers: freeze one first."
            );
        }

        var compared = new FigureComparison(
            frozen.Observations(authority, months: [.. snapshots.Values.Select(each => each.Month)]),
            Measure(extract, [.. snapshots.Values.Select(each => each.Month)], progress)
        );
        var (changed, tree) = Changed(transaction, extract, compared.Restated, progress);
        var report = new RestatementReport
        {
            AuthorityCode = authority,
            ExtractId = extract.ExtractId,
            ExtractDate = extract.ExtractDate,
            Figures = compared.Explained(
                new Cause(
                    definitions.Indicators.ToDictionary(
                        each => each.Key,
                        each => each.Indicator,
                        StringComparer.Ordinal
                    ),
                    changed.ToLookup(record => (record.Indicator, record.PeriodEnd)),
                    FrozenTrees(frozen, authority, snapshots.Keys),
                    tree
                ),
                month => snapshots[month].DefinitionsHash == definitions.Hash
            ),
            Records = changed,
        };
        RestatementLog.Save(
            database,
            transaction,
            report,
            definitions.Hash,
            DateTime.SpecifyKind(_clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified)
        );
        return report;
    }

    private IEnumerable<Observation> Measure(
        MeasuredExtract extract,
        IReadOnlyList<Month> months,
        Action<string>? progress
    )
    {
        var run = Month.RunEnding(months.Max(), months.Max().MonthsSince(months.Min()) + 1);
        return definitions
            .In(database)
            .Measure(extract, definitions.Indicators, run, key => progress?.Invoke($"measuring {key}"))
            .Where(row => months.Contains(Month.Of(row.PeriodEnd)));
    }

    /// <summary>The records that count otherwise, and the organisation tree of now.</summary>
    private (IReadOnlyList<ChangedRecord> Records, AreaTree Tree) Changed(
        DbTransaction transaction,
        MeasuredExtract extract,
        IReadOnlyCollection<(string Indicator, DateOnly PeriodEnd)> restated,
        Action<string>? progress
    )
    {
        if (restated.Count == 0)
        {
            return ([], new AreaTree([]));
        }

        var connection = transaction.Connection!;
        var keys = restated.SelectMany(each => Inputs(each.Indicator)).ToHashSet(StringComparer.Ordinal);
        var ends = restated.Select(each => each.PeriodEnd).Distinct().Order().ToArray();
        connection.Execute(SqlFile.Text("Snapshots/latest_member_create.sql"), transaction: transaction);
        definitions
            .In(database)
            .Visit(
                connection,
                extract,
                [.. definitions.Indicators.Where(each => keys.Contains(each.Key))],
                [.. ends.Select(Month.Of)],
                indicator =>
                {
                    progress?.Invoke($"comparing who is counted in {indicator.Key}");
                    connection.Execute(
                        SnapshotSql.LatestMembers(indicator.Key, indicator.Sql!),
                        transaction: transaction
                    );
                }
            );
        var records = connection.Query<ChangedRecord>(
            SqlFile.Text("Snapshots/changed_record_list.sql"),
            new
            {
                authority = extract.AuthorityCode,
                month_ends = ends,
                indicators = keys.ToArray(),
            },
            transaction
        );
        var tree = connection.Query<(string, string?)>(
            SqlFile.Text("Snapshots/area_parent_list.sql"),
            transaction: transaction
        );
        return ([.. records], new AreaTree(tree));
    }

    /// <summary>The indicators with SQL that an indicator is made from.</summary>
    private IEnumerable<string> Inputs(string key) =>
        definitions.Indicators.First(each => each.Key == key).Indicator.Calculation
            is IndicatorCalculation.Derived derived
            ? derived.Inputs.SelectMany(Inputs)
            : [key];

    private static Dictionary<DateOnly, AreaTree> FrozenTrees(
        FrozenFigures frozen,
        string authority,
        IEnumerable<DateOnly> ends
    )
    {
        var areas = frozen.Areas(authority).ToLookup(area => area.PeriodEnd);
        return ends.ToDictionary(
            end => end,
            end => new AreaTree(areas[end].Select(area => (area.AreaId, area.ParentId)))
        );
    }
}
