using System.Data.Common;
using System.Globalization;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>
/// Freezes the figures of months as they are from the extract that the store holds: measured and kept in one piece of writing, so that no import
/// comes between and a month is frozen whole or not at all, whenever the program ends.
/// </summary>
/// <param name="copies">Where the definitions are kept too, so that the month can be made again when they have changed; null for nowhere.</param>
public sealed class Freezing(
    Database database,
    FigureDefinitions definitions,
    TimeProvider? clock = null,
    DefinitionsArchive? copies = null
)
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <param name="months">A run of months without gaps, oldest first. The last is the one that is asked for.</param>
    /// <param name="by">Who freezes; shown to whoever wants to freeze the month again.</param>
    /// <param name="progress">Told in words what is being done.</param>
    /// <returns>
    /// One outcome a month. Earlier months of the run that are frozen already stay as they are, whatever they would be now.
    /// </returns>
    /// <exception cref="SnapshotRefused">
    /// There is no extract, the last month ends after it was cut, or that month is frozen with other figures. Nothing is frozen.
    /// </exception>
    public IReadOnlyList<FrozenMonth> Freeze(
        string authority,
        IReadOnlyList<Month> months,
        string by,
        Action<string>? progress = null
    ) => database.Write(transaction => Freeze(transaction, authority, months, by, progress));

    private List<FrozenMonth> Freeze(
        DbTransaction transaction,
        string authority,
        IReadOnlyList<Month> months,
        string by,
        Action<string>? progress
    )
    {
        var extract = Extract(authority, months[^1]);
        var held = new FrozenFigures(database).Months(authority).ToDictionary(snapshot => snapshot.Month);
        var measurement = definitions.In(database);
        var observations = measurement
            .Measure(extract, definitions.Indicators, months, key => progress?.Invoke($"measuring {key}"))
            .ToLookup(row => Month.Of(row.PeriodEnd));
        var wanted = months.Where(month => !held.ContainsKey(month)).ToList();
        if (held.TryGetValue(months[^1], out var before))
        {
            RefuseOtherFigures(before, observations[months[^1]]);
        }

        copies?.Keep(definitions);
        var writer = new SnapshotWriter(database, transaction, definitions);
        writer.AddObservations(wanted.SelectMany(month => observations[month]));
        writer.AddMembers(measurement, extract, wanted, progress);

        // A source that lacks one of the tables, or a month, would put children in the wrong place: then nothing is kept, and pages say so.
        progress?.Invoke("keeping where the children were");
        writer.AddDistribution(authority, new Distribution(measurement).At(extract, wanted));

        // The column has no zone; it is UTC.
        var now = DateTime.SpecifyKind(_clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified);
        var frozen = wanted.Select(month => writer.Add(extract, month, [.. observations[month]], by, now)).ToList();
        return
        [
            .. frozen
                .Select(snapshot => new FrozenMonth(snapshot, FreezeOutcome.Frozen))
                .Concat(months.Where(held.ContainsKey).Select(month => Kept(held[month], observations[month])))
                .OrderBy(each => each.Snapshot.PeriodEnd),
        ];
    }

    private MeasuredExtract Extract(string authority, Month last)
    {
        var extract =
            MeasuredExtract.All(database).FirstOrDefault(each => each.AuthorityCode == authority)
            ?? throw new SnapshotRefused($"The store holds no extract of {authority}: import one first.");
        return last.LastDay <= extract.ExtractDate
            ? extract
            : throw new SnapshotRefused(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{last.ToWords()} ends after the extract of {authority} was cut, on {extract.ExtractDate:yyyy-MM-dd}: import a later extract, or freeze an earlier month."
                )
            );
    }

    private static void RefuseOtherFigures(Snapshot held, IEnumerable<Observation> observations)
    {
        if (Kept(held, observations).Outcome is FreezeOutcome.Kept)
        {
            throw new SnapshotRefused(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{held.Month.ToWords()} of {held.AuthorityCode} was frozen on {held.FrozenAt:yyyy-MM-dd} at {held.FrozenAt:HH:mm} UTC by {held.FrozenBy} from the extract {held.ExtractId}, and a frozen month never changes: see the restatements for what is different now."
                )
            );
        }
    }

    private static FrozenMonth Kept(Snapshot held, IEnumerable<Observation> observations) =>
        new(held, held.ObservationsHash == ObservationsHash.Of(observations) ? FreezeOutcome.Same : FreezeOutcome.Kept);
}
