using System.Data.Common;
using Yardstick.Core.Commentaries;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Plans;

/// <summary>The plans of an authority and their strands: begun, changed, ended. Every version stays.</summary>
public sealed class PlanRegister(Database database, TimeProvider clock)
{
    private const string Subject = "plan";
    private readonly ChangeLog _log = new(database, clock);

    public DateOnly Today => DateOnly.FromDateTime(StoreTime.Now(clock));

    /// <summary>Running ones first, by the day on which they are to be done; then the ended ones, newest first.</summary>
    public IReadOnlyList<Plan> Of(string authority) =>
        database.Remember<IReadOnlyList<Plan>>(
            (nameof(PlanRegister), authority),
            connection =>
                [
                    .. PlanStore
                        .Plans(connection, authority)
                        .OrderByDescending(plan => plan.IsRunning)
                        .ThenByDescending(plan => plan.EndedOn)
                        .ThenBy(plan => plan.EndsOn)
                        .ThenBy(plan => plan.PlanId),
                ]
        );

    public Plan? Find(string authority, int planId) => Of(authority).FirstOrDefault(plan => plan.PlanId == planId);

    /// <exception cref="PlanRefused">A field is missing, or the plan would end before it starts.</exception>
    public Plan Begin(string authority, PlanToKeep wanted, string by) =>
        database.Write(transaction =>
        {
            var number = PlanStore
                .Plans(transaction.Connection!, authority, transaction)
                .Select(plan => plan.PlanId)
                .DefaultIfEmpty(0)
                .Max();
            return Keep(transaction, "Plan begun", null, Read(authority, number + 1, 1, wanted), by);
        });

    /// <exception cref="PlanRefused">There is no such running plan, or a field is missing or wrong.</exception>
    public Plan Change(string authority, int planId, PlanToKeep wanted, string by) =>
        Change(
            authority,
            planId,
            "Plan changed",
            by,
            plan => Read(authority, planId, plan.Version, wanted) with { Strands = plan.Strands }
        );

    /// <summary>Ends a plan; areas of focus in it stay open until each is closed.</summary>
    /// <param name="outcome">What came of it.</param>
    /// <exception cref="PlanRefused">There is no such running plan, the day is to come, or nothing is said.</exception>
    public Plan End(string authority, int planId, DateOnly on, string? outcome, string by) =>
        Change(
            authority,
            planId,
            "Plan ended",
            by,
            plan =>
                on > Today
                    ? throw new PlanRefused("The day has not come yet: write the day on which it ended.", "EndedOn")
                : on < plan.StartedOn
                    ? throw new PlanRefused("The day lies before the one on which the plan started.", "EndedOn")
                : plan with
                {
                    EndedOn = on,
                    Outcome = PlanRefused.Unless(outcome, "Outcome", "What came of it", PlanRefused.LongestText),
                }
        );

    /// <summary>Adds a strand, or says anew what one is and which role leads it.</summary>
    /// <param name="strandId">Null for a new one.</param>
    /// <exception cref="PlanRefused">There is no such running plan or strand, or a field is missing.</exception>
    public PlanStrand PutStrand(
        string authority,
        int planId,
        int? strandId,
        string? title,
        string? leadRole,
        string by
    ) =>
        database.Write(transaction =>
        {
            var plan = Running(transaction, authority, planId);
            var before = plan.Strands.FirstOrDefault(strand => strand.StrandId == strandId);
            if (strandId is not null && before is null)
            {
                throw new PlanRefused($"The plan has no strand {strandId}: choose one of its strands.", "Strand");
            }

            var strand = new PlanStrand
            {
                PlanId = planId,
                StrandId = before?.StrandId ?? plan.Strands.Count + 1,
                Version = (before?.Version ?? 0) + 1,
                Title = PlanRefused.Unless(title, "StrandTitle", "The title of the strand", PlanRefused.LongestTitle),
                LeadRole = PlanRefused.Unless(leadRole, "StrandRole", "The lead role", PlanRefused.LongestRole),
            };
            PlanStore.Add(
                transaction,
                "plan_strand_add.sql",
                new
                {
                    authority,
                    strand.PlanId,
                    strand.StrandId,
                    strand.Version,
                    strand.Title,
                    strand.LeadRole,
                    by,
                    now = StoreTime.Now(clock),
                }
            );
            _log.Note(
                transaction,
                by,
                Subject,
                $"{authority}/{planId}",
                before is null ? "Strand added" : "Strand changed",
                before,
                strand
            );
            return strand;
        });

    private Plan Change(string authority, int planId, string what, string by, Func<Plan, Plan> change) =>
        database.Write(transaction =>
        {
            var before = Running(transaction, authority, planId);
            return Keep(transaction, what, before, change(before) with { Version = before.Version + 1 }, by);
        });

    private static Plan Running(DbTransaction transaction, string authority, int planId) =>
        PlanStore.Plans(transaction.Connection!, authority, transaction).FirstOrDefault(plan => plan.PlanId == planId)
            is not { } plan
            ? throw new PlanRefused($"There is no plan {planId}: choose one of the list.")
        : plan.IsRunning ? plan
        : throw new PlanRefused("The plan is ended: nothing of it changes any more. Begin a new one.");

    private Plan Keep(DbTransaction transaction, string what, Plan? before, Plan after, string by)
    {
        PlanStore.Add(
            transaction,
            "plan_add.sql",
            new
            {
                after.AuthorityCode,
                after.PlanId,
                after.Version,
                Kind = after.Kind.ToString(),
                after.Title,
                after.Aim,
                after.StartedOn,
                after.EndsOn,
                after.EndedOn,
                after.Outcome,
                by,
                now = StoreTime.Now(clock),
            }
        );
        _log.Note(transaction, by, Subject, $"{after.AuthorityCode}/{after.PlanId}", what, before, after);
        return after;
    }

    private static Plan Read(string authority, int planId, int version, PlanToKeep wanted) =>
        new()
        {
            AuthorityCode = authority,
            PlanId = planId,
            Version = version,
            Kind = wanted.Kind,
            Title = PlanRefused.Unless(wanted.Title, "PlanTitle", "The title", PlanRefused.LongestTitle),
            Aim = PlanRefused.Unless(wanted.Aim, "Aim", "What the plan wants to reach", PlanRefused.LongestText),
            StartedOn = wanted.StartedOn,
            EndsOn =
                wanted.EndsOn > wanted.StartedOn
                    ? wanted.EndsOn
                    : throw new PlanRefused(
                        "The plan is to be done before it starts: write a day after the one on which it starts.",
                        "EndsOn"
                    ),
        };
}
