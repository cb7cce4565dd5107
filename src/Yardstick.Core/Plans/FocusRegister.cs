using System.Data.Common;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Plans;

/// <summary>The areas of focus of an authority: opened, changed, updated, closed. Every version stays.</summary>
public sealed class FocusRegister(Database database, IndicatorCatalogue catalogue, TimeProvider clock)
{
    internal const string Subject = "area of focus";
    private readonly ChangeLog _log = new(database, clock);

    public DateOnly Today => DateOnly.FromDateTime(StoreTime.Now(clock));

    /// <summary>Open ones first, in the order in which they were opened; then the closed ones, newest first.</summary>
    public IReadOnlyList<FocusArea> Of(string authority) =>
        database.Remember<IReadOnlyList<FocusArea>>(
            (nameof(FocusRegister), authority),
            connection =>
                [
                    .. PlanStore
                        .FocusAreas(connection, authority)
                        .OrderByDescending(focus => focus.IsOpen)
                        .ThenByDescending(focus => focus.Current.ClosedOn)
                        .ThenBy(focus => focus.Current.OpenedOn)
                        .ThenBy(focus => focus.FocusId),
                ]
        );

    public FocusArea? Find(string authority, int focusId) =>
        Of(authority).FirstOrDefault(focus => focus.FocusId == focusId);

    /// <exception cref="PlanRefused">A field is missing or wrong, or there is no such plan, strand or indicator.</exception>
    public FocusArea Open(string authority, FocusToKeep wanted, string by) =>
        database.Write(transaction =>
        {
            var number = PlanStore
                .FocusAreas(transaction.Connection!, authority, transaction)
                .Select(focus => focus.FocusId)
                .DefaultIfEmpty(0)
                .Max();
            var opened = new FocusArea
            {
                AuthorityCode = authority,
                FocusId = number + 1,
                Versions = [Read(transaction, authority, wanted, version: 1, Today, by)],
                Updates = [],
                SignOffs = [],
            };
            AddVersion(transaction, opened, "Area of focus opened", before: null, by);
            return opened;
        });

    /// <summary>Writes it anew; a sign-off that it had stays with what was signed.</summary>
    /// <param name="basedOn">The version that the writer began from.</param>
    /// <exception cref="PlanRefused">It is closed, somebody changed it meanwhile, or a field is missing or wrong.</exception>
    public FocusArea Change(string authority, int focusId, int basedOn, FocusToKeep wanted, string by) =>
        NextVersion(
            authority,
            focusId,
            "Area of focus changed",
            by,
            (transaction, focus) =>
                focus.Current.Version != basedOn
                    ? throw new PlanRefused(
                        "Somebody changed it meanwhile: read it as it is now, and change that.",
                        "Response"
                    )
                    : Read(transaction, authority, wanted, basedOn + 1, focus.Current.OpenedOn, by)
        );

    /// <summary>Closes it; it stays readable and is printed no more.</summary>
    /// <exception cref="PlanRefused">It is closed already, the day is to come, or no reason is given.</exception>
    public FocusArea Close(string authority, int focusId, DateOnly on, string? reason, string by) =>
        NextVersion(
            authority,
            focusId,
            "Area of focus closed",
            by,
            (_, focus) =>
                focus.Current with
                {
                    Version = focus.Current.Version + 1,
                    ClosedOn = Between(on, focus.Current.OpenedOn, "ClosedOn"),
                    ClosingReason = PlanRefused.Unless(
                        reason,
                        "ClosingReason",
                        "The reason for closing it",
                        PlanRefused.LongestText
                    ),
                    ChangedBy = by,
                    ChangedAt = StoreTime.Now(clock),
                }
        );

    /// <summary>Says what was done since; the words stay as they are said.</summary>
    /// <exception cref="PlanRefused">It is closed, the day is to come, or nothing is said.</exception>
    public FocusArea Update(string authority, int focusId, DateOnly on, string? wording, string by) =>
        database.Write(transaction =>
        {
            var focus = PlanStore.OpenFocus(transaction, authority, focusId);
            var update = new FocusUpdate(
                focus.Updates.Count + 1,
                Between(on, focus.Current.OpenedOn, "SaidOn"),
                Readable(PlanRefused.Unless(wording, "Update", "The update", PlanRefused.LongestText), "Update"),
                by,
                StoreTime.Now(clock)
            );
            PlanStore.Add(
                transaction,
                "focus_update_add.sql",
                new
                {
                    authority,
                    focus = focusId,
                    update.Number,
                    update.SaidOn,
                    update.Wording,
                    update.WrittenBy,
                    update.WrittenAt,
                }
            );
            Note(transaction, focus, "Update of an area of focus", null, update, by);
            return focus with { Updates = [.. focus.Updates, update] };
        });

    private FocusArea NextVersion(
        string authority,
        int focusId,
        string what,
        string by,
        Func<DbTransaction, FocusArea, FocusVersion> next
    ) =>
        database.Write(transaction =>
        {
            var focus = PlanStore.OpenFocus(transaction, authority, focusId);
            var changed = focus with { Versions = [.. focus.Versions, next(transaction, focus)] };
            AddVersion(transaction, changed, what, focus.Current, by);
            return changed;
        });

    private FocusVersion Read(
        DbTransaction transaction,
        string authority,
        FocusToKeep wanted,
        int version,
        DateOnly opened,
        string by
    )
    {
        RefuseUnknownPlan(transaction, authority, wanted);
        var keys = wanted.Indicators.Distinct(StringComparer.Ordinal).ToList();
        return new FocusVersion
        {
            Version = version,
            Title = PlanRefused.Unless(wanted.Title, "FocusTitle", "The title", PlanRefused.LongestTitle),
            PlanId = wanted.PlanId,
            StrandId = wanted.StrandId,
            AreaId = string.IsNullOrWhiteSpace(wanted.AreaId) ? null : wanted.AreaId.Trim(),
            Indicators =
                keys.Count == 0
                    ? throw new PlanRefused("Choose the figures that it is about: at least one.", "Indicators")
                    : [.. keys.Select(Key)],
            Response = Readable(
                PlanRefused.Unless(wanted.Response, "Response", "The response", PlanRefused.LongestText),
                "Response"
            ),
            LeadRole = PlanRefused.Unless(wanted.LeadRole, "LeadRole", "The lead role", PlanRefused.LongestRole),
            OpenedOn = wanted.OpenedOn is { } on
                ? on <= Today
                    ? on
                    : throw new PlanRefused(
                        "The day has not come yet: write the day on which it was opened.",
                        "OpenedOn"
                    )
                : opened,
            ChangedBy = by,
            ChangedAt = StoreTime.Now(clock),
        };
    }

    private static void RefuseUnknownPlan(DbTransaction transaction, string authority, FocusToKeep wanted)
    {
        if (wanted.PlanId is not { } planId)
        {
            if (wanted.StrandId is not null)
            {
                throw new PlanRefused("A strand is part of a plan: choose the plan too.", "Place");
            }

            return;
        }

        var plan =
            PlanStore
                .Plans(transaction.Connection!, authority, transaction)
                .FirstOrDefault(each => each.PlanId == planId && each.IsRunning)
            ?? throw new PlanRefused($"There is no running plan {planId}: choose one of the list.", "Place");
        if (wanted.StrandId is { } strand && plan.Strands.All(each => each.StrandId != strand))
        {
            throw new PlanRefused($"The plan has no strand {strand}: choose one of its strands.", "Place");
        }
    }

    private string Key(string indicator) =>
        catalogue.Find(indicator)?.Key
        ?? throw new PlanRefused($"There is no indicator '{indicator}': choose keys of the catalogue.", "Indicators");

    private static string Readable(string text, string field) =>
        FigureToken.In(text).Problems is [var problem, ..] ? throw new PlanRefused(problem.Message, field) : text;

    private DateOnly Between(DateOnly day, DateOnly opened, string field) =>
        day > Today ? throw new PlanRefused("The day has not come yet: write the day on which it was so.", field)
        : day < opened ? throw new PlanRefused("The day lies before the one on which it was opened.", field)
        : day;

    private void AddVersion(DbTransaction transaction, FocusArea focus, string what, FocusVersion? before, string by)
    {
        var version = focus.Current;
        PlanStore.Add(
            transaction,
            "focus_version_add.sql",
            new
            {
                authority = focus.AuthorityCode,
                focus = focus.FocusId,
                version.Version,
                version.Title,
                version.PlanId,
                version.StrandId,
                version.AreaId,
                indicators = string.Join(' ', version.Indicators),
                version.Response,
                version.LeadRole,
                version.OpenedOn,
                version.ClosedOn,
                version.ClosingReason,
                version.ChangedBy,
                version.ChangedAt,
            }
        );
        Note(transaction, focus, what, before, version, by);
    }

    private void Note<T>(DbTransaction transaction, FocusArea focus, string what, T? before, T after, string by)
        where T : class =>
        _log.Note(transaction, by, Subject, $"{focus.AuthorityCode}/{focus.FocusId}", what, before, after);
}
