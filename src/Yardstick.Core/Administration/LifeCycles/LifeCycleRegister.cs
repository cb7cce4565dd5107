using System.Data.Common;
using System.Text.RegularExpressions;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Administration.LifeCycles;

/// <summary>Where the indicators of an authority stand: proposed, under development, live, retired. Every version stays.</summary>
public sealed partial class LifeCycleRegister(Database database, IndicatorCatalogue catalogue, TimeProvider clock)
{
    private readonly ChangeLog _log = new(database, clock);

    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Those that anything was said of, by key; all others of the catalogue are live.</summary>
    public IReadOnlyList<IndicatorLife> Of(string authority) =>
        database.Remember(
            (nameof(LifeCycleRegister), authority),
            connection => LifeCycleStore.Lives(connection, authority)
        );

    public IndicatorLife? Find(string authority, string indicator) =>
        Of(authority).FirstOrDefault(life => life.Indicator == indicator);

    /// <summary>The title of an indicator of the catalogue, or of one that is to come.</summary>
    public string TitleOf(string authority, string indicator) =>
        catalogue.Find(indicator)?.Title ?? Find(authority, indicator)?.Title ?? indicator;

    /// <summary>Puts an indicator down that somebody would like to have; it needs no day yet.</summary>
    /// <exception cref="LifeCycleRefused">A field is missing or wrong, or the indicator stands somewhere already.</exception>
    public IndicatorLife Propose(string authority, IndicatorToDevelop wanted, string by) =>
        Change(
            authority,
            wanted.Indicator,
            "Indicator proposed",
            by,
            before =>
                before is not null
                    ? throw new LifeCycleRefused($"It is {LifeStages.InWords(before.Stage)} already.", "Indicator")
                    : Coming(LifeStage.Proposed, wanted, before)
        );

    /// <summary>Begins its development, or says another day for it with the reason.</summary>
    /// <exception cref="LifeCycleRefused">A field is missing or wrong, or the indicator is live or retired.</exception>
    public IndicatorLife Develop(string authority, IndicatorToDevelop wanted, string by) =>
        Change(authority, wanted.Indicator, "Indicator under development", by, before => Developed(wanted, before));

    /// <summary>The same inside a piece of writing.</summary>
    internal IndicatorLife Develop(DbTransaction transaction, string authority, IndicatorToDevelop wanted, string by) =>
        Change(
            transaction,
            authority,
            wanted.Indicator,
            "Indicator under development",
            by,
            before => Developed(wanted, before)
        );

    /// <summary>From a day on editions report it.</summary>
    /// <exception cref="LifeCycleRefused">It is not under development, or the catalogue has no definition of it yet.</exception>
    public IndicatorLife GoLive(string authority, string? indicator, DateOnly from, string by) =>
        Change(
            authority,
            indicator,
            "Indicator live",
            by,
            before =>
                before is not { IsComing: true }
                    ? throw new LifeCycleRefused("Only an indicator that is to come goes live.", "Indicator")
                : !IsBuilt(before.Indicator)
                    ? throw new LifeCycleRefused(
                        $"The catalogue cannot calculate {before.Indicator} yet: add its definition first.",
                        "Indicator"
                    )
                : before with { Stage = LifeStage.Live, EffectiveOn = from, Note = null }
        );

    /// <summary>From a day on editions report it no more; it stays in history.</summary>
    /// <param name="successor">Key of what takes its place; null for nothing.</param>
    /// <exception cref="LifeCycleRefused">It is not live, no reason is given, or the successor cannot take its place.</exception>
    public IndicatorLife Retire(
        string authority,
        string? indicator,
        DateOnly from,
        string? successor,
        string? why,
        string by
    ) =>
        database.Write(transaction =>
        {
            var heir = string.IsNullOrWhiteSpace(successor) ? null : successor.Trim();
            if (heir is not null && (heir == indicator || !MaySucceed(transaction, authority, heir)))
            {
                throw new LifeCycleRefused(
                    $"'{heir}' cannot take its place: name another indicator that is live or under development.",
                    "Successor"
                );
            }

            var note = LifeCycleRefused.Unless(why, "Note", "The reason", LifeCycleRefused.LongestText);
            return Change(
                transaction,
                authority,
                indicator,
                "Indicator retired",
                by,
                before =>
                    (before ?? OfCatalogue(indicator)) is { Stage: LifeStage.Live } live
                        ? live with
                        {
                            Stage = LifeStage.Retired,
                            EffectiveOn = from,
                            Successor = heir,
                            Note = note,
                        }
                        : throw new LifeCycleRefused("Only an indicator that is live is retired.", "Indicator")
            );
        });

    /// <summary>Whether the catalogue has what is needed to report it.</summary>
    private bool IsBuilt(string indicator) =>
        catalogue.Find(indicator) is { } known
        && (known.Calculation is not IndicatorCalculation.NotAvailable || known.SuppliedBy is not null);

    private bool MaySucceed(DbTransaction transaction, string authority, string key) =>
        LifeCycleStore
            .Lives(transaction.Connection!, authority, transaction)
            .FirstOrDefault(life => life.Indicator == key)
            is { } life
            ? life.Stage is LifeStage.Live or LifeStage.UnderDevelopment
            : IsBuilt(key);

    private IndicatorLife? OfCatalogue(string? indicator) =>
        indicator is not null && catalogue.Find(indicator) is { } known && IsBuilt(indicator)
            ? new IndicatorLife
            {
                Indicator = known.Key,
                Version = 0,
                Stage = LifeStage.Live,
                Title = known.Title,
                Shows = known.Definition,
                Why = known.Outcome,
                OwnerRole = "",
            }
            : null;

    private IndicatorLife Developed(IndicatorToDevelop wanted, IndicatorLife? before)
    {
        if (before is { IsComing: false })
        {
            throw new LifeCycleRefused(
                $"It is {LifeStages.InWords(before.Stage)}: give what is developed a key of its own.",
                "Indicator"
            );
        }

        if (wanted.PlannedFor is not { } planned)
        {
            throw new LifeCycleRefused("Write the day by which it is to be live.", "PlannedFor");
        }

        var isMoved = before is { Stage: LifeStage.UnderDevelopment, PlannedFor: { } earlier } && planned > earlier;
        return Coming(LifeStage.UnderDevelopment, wanted, before) with
        {
            PlannedFor =
                planned >= Today
                    ? planned
                    : throw new LifeCycleRefused("The day is over: write one that is still to come.", "PlannedFor"),
            Note = isMoved
                ? LifeCycleRefused.Unless(
                    wanted.Note,
                    "Note",
                    "The reason for the later day",
                    LifeCycleRefused.LongestText
                )
                : before?.Note,
        };
    }

    private IndicatorLife Coming(LifeStage stage, IndicatorToDevelop wanted, IndicatorLife? before)
    {
        var key = Key(wanted.Indicator);
        var known = catalogue.Find(key);
        return before is null && IsBuilt(key)
            ? throw new LifeCycleRefused(
                $"{key} is live: give what is developed a key of its own, and retire {key} when it comes.",
                "Indicator"
            )
            : new IndicatorLife
            {
                Indicator = key,
                Version = before?.Version ?? 0,
                Stage = stage,
                Title = Text(wanted.Title, before?.Title ?? known?.Title, "LifeTitle", "The title"),
                Shows = Text(wanted.Shows, before?.Shows ?? known?.Definition, "Shows", "What it is to show"),
                Why = Text(wanted.Why, before?.Why ?? known?.Outcome, "Why", "The reason"),
                OwnerRole = Text(wanted.OwnerRole, before?.OwnerRole, "OwnerRole", "The role that owns it"),
                PlannedFor = wanted.PlannedFor,
            };
    }

    private static string Text(string? wanted, string? otherwise, string field, string what) =>
        LifeCycleRefused.Unless(
            string.IsNullOrWhiteSpace(wanted) ? otherwise : wanted,
            field,
            what,
            LifeCycleRefused.LongestText
        );

    private static string Key(string? indicator) =>
        indicator?.Trim() is { } key && Keys().IsMatch(key)
            ? key
            : throw new LifeCycleRefused(
                "The key is small letters, digits and underscores, as in cpp_visit_10wd_pct.",
                "Indicator"
            );

    private IndicatorLife Change(
        string authority,
        string? indicator,
        string what,
        string by,
        Func<IndicatorLife?, IndicatorLife> change
    ) => database.Write(transaction => Change(transaction, authority, indicator, what, by, change));

    private IndicatorLife Change(
        DbTransaction transaction,
        string authority,
        string? indicator,
        string what,
        string by,
        Func<IndicatorLife?, IndicatorLife> change
    )
    {
        var key = Key(indicator);
        var before = LifeCycleStore
            .Lives(transaction.Connection!, authority, transaction)
            .FirstOrDefault(life => life.Indicator == key);
        var changed = change(before);
        var after = changed with { Version = (before?.Version ?? 0) + 1 };
        LifeCycleStore.Add(
            transaction,
            "indicator_life_add.sql",
            new
            {
                authority,
                after.Indicator,
                after.Version,
                stage = after.Stage.ToString(),
                after.Title,
                after.Shows,
                after.Why,
                after.OwnerRole,
                after.PlannedFor,
                after.EffectiveOn,
                after.Successor,
                after.Note,
                by,
                now = DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified),
            }
        );
        _log.Note(transaction, by, "indicator life", $"{authority}/{key}", what, before, after);
        return after with { PlannedFirst = before?.PlannedFirst ?? after.PlannedFor };
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{2,59}$", RegexOptions.CultureInvariant)]
    private static partial Regex Keys();
}
