using System.Data.Common;
using System.Globalization;
using Dapper;
using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Clinics;

/// <summary>
/// Conversations about figures below the minimum and the plans that they lead to, for those who manage actions in the area. Every change stands
/// in the change log.
/// </summary>
public sealed class ClinicRecords(Database database, TimeProvider clock)
{
    private const string Folder = "Clinics/";
    private const int Longest = 2000;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private readonly ChangeLog _log = new(database, clock);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The conversations about some areas, the newest first.</summary>
    public IReadOnlyList<Conversation> Conversations(string authority, IReadOnlyList<string> areas) =>
        database.Remember<IReadOnlyList<Conversation>>(
            (nameof(Conversations), authority, string.Join('\n', areas)),
            connection =>
                [
                    .. connection.Query<Conversation>(
                        SqlFile.Text(Folder + "conversation_list.sql"),
                        new { authority_code = authority, areas = areas.ToArray() }
                    ),
                ]
        );

    /// <summary>The plans of some areas with their steps: open ones first, then the newest.</summary>
    public IReadOnlyList<Plan> Plans(string authority, IReadOnlyList<string> areas) =>
        database.Remember<IReadOnlyList<Plan>>(
            (nameof(Plans), authority, string.Join('\n', areas)),
            connection =>
                [
                    .. connection
                        .Query<Plan>(
                            SqlFile.Text(Folder + "plan_list.sql"),
                            new { authority_code = authority, areas = areas.ToArray() }
                        )
                        .Select(plan => plan with { Steps = Steps(connection, plan.PlanId) }),
                ]
        );

    /// <summary>Records a conversation that was held.</summary>
    /// <exception cref="ClinicRefused">Not allowed, or something is missing or cannot be.</exception>
    public Conversation Note(
        Reader reader,
        ClinicArea area,
        string indicator,
        Month month,
        DateOnly heldOn,
        string withRole,
        string said
    )
    {
        if (area.IsCombined)
        {
            throw Wrong("Choose which of the areas the conversation was about.");
        }

        RefuseOthers(reader, area.Authority, area.Id);
        if (heldOn > Today)
        {
            throw Wrong(
                string.Create(English, $"{heldOn:d MMMM yyyy} has not come yet: give the day of the conversation.")
            );
        }

        var conversation = new Conversation
        {
            ConversationId = NewId(),
            AuthorityCode = area.Authority,
            AreaId = area.Id,
            Indicator = indicator,
            MonthEnd = month.LastDay,
            HeldOn = heldOn,
            WithRole = Text(withRole, "With whom was it? Write a role, for example team manager."),
            Said = Text(said, "Write what was said."),
            NotedBy = reader.Person!.Email,
            NotedAt = Moment.Now(clock),
        };
        return database.Write(transaction =>
        {
            transaction.Connection!.Execute(SqlFile.Text(Folder + "conversation_add.sql"), conversation, transaction);
            Log(transaction, reader, conversation.ConversationId, "Conversation noted", null, conversation);
            return conversation;
        });
    }

    /// <summary>Opens the plan that a conversation led to.</summary>
    /// <inheritdoc cref="Note" path="/exception"/>
    public Plan Open(Reader reader, Conversation conversation, string aim, IReadOnlyList<PlanStep> steps)
    {
        RefuseOthers(reader, conversation.AuthorityCode, conversation.AreaId);
        if (steps.Count == 0)
        {
            throw Wrong("A plan has at least one step: write what is to be done, by which role and by when.");
        }

        var plan = new Plan
        {
            PlanId = NewId(),
            ConversationId = conversation.ConversationId,
            AuthorityCode = conversation.AuthorityCode,
            AreaId = conversation.AreaId,
            Indicator = conversation.Indicator,
            Aim = Text(aim, "Write what is to be reached."),
            OpenedOn = Today,
            ClosedOn = OpenEnd.Date,
            Steps = [.. steps.Select((step, index) => Checked(step) with { StepNumber = index + 1 })],
        };
        return database.Write(transaction =>
        {
            transaction.Connection!.Execute(SqlFile.Text(Folder + "plan_add.sql"), plan, transaction);
            foreach (var step in plan.Steps)
            {
                transaction.Connection!.Execute(
                    SqlFile.Text(Folder + "plan_step_add.sql"),
                    StepRow.Of(plan.PlanId, step),
                    transaction
                );
            }

            Log(transaction, reader, plan.PlanId, "Plan opened", null, plan);
            return plan;
        });
    }

    /// <summary>Says how far a step is.</summary>
    /// <inheritdoc cref="Note" path="/exception"/>
    public Plan SetStep(Reader reader, string planId, int stepNumber, PlanStepState state) =>
        Change(
            reader,
            planId,
            "Step changed",
            (transaction, plan) =>
            {
                var step =
                    plan.Steps.FirstOrDefault(each => each.StepNumber == stepNumber)
                    ?? throw new ClinicRefused(RefusalKind.NotThere, "The plan has no such step.");
                var changed = step with { State = state };
                transaction.Connection!.Execute(
                    SqlFile.Text(Folder + "plan_step_set.sql"),
                    StepRow.Of(planId, changed),
                    transaction
                );
                return plan with { Steps = [.. plan.Steps.Select(each => each == step ? changed : each)] };
            }
        );

    /// <summary>Closes a plan with what came of it.</summary>
    /// <inheritdoc cref="Note" path="/exception"/>
    public Plan Close(Reader reader, string planId, string result)
    {
        var words = Text(result, "Write what came of the plan.");
        return Change(
            reader,
            planId,
            "Plan closed",
            (transaction, plan) =>
            {
                var closed = plan with { ClosedOn = Today, Outcome = words };
                transaction.Connection!.Execute(SqlFile.Text(Folder + "plan_close.sql"), closed, transaction);
                return closed;
            }
        );
    }

    private Plan Change(Reader reader, string planId, string what, Func<DbTransaction, Plan, Plan> change) =>
        database.Write(transaction =>
        {
            var found = transaction.Connection!.QuerySingleOrDefault<Plan>(
                SqlFile.Text(Folder + "plan_find.sql"),
                new { plan_id = planId },
                transaction
            );
            if (found is null)
            {
                throw new ClinicRefused(RefusalKind.NotThere, "There is no such plan: choose one from the clinic.");
            }

            RefuseOthers(reader, found.AuthorityCode, found.AreaId);
            if (!found.IsOpen)
            {
                throw Wrong("The plan is closed: open a new one from a conversation.");
            }

            var before = found with { Steps = Steps(transaction.Connection!, planId, transaction) };
            var after = change(transaction, before);
            Log(transaction, reader, planId, what, before, after);
            return after;
        });

    private static List<PlanStep> Steps(DbConnection connection, string planId, DbTransaction? transaction = null) =>
        [
            .. connection
                .Query<StepRow>(SqlFile.Text(Folder + "plan_step_list.sql"), new { plan_id = planId }, transaction)
                .Select(row => row.ToStep()),
        ];

    private void RefuseOthers(Reader reader, string authority, string area)
    {
        var teams = Teams.Of(database, authority);
        if (!reader.May(Permission.ManageActions, authority, area == "-" ? null : area, teams.ParentOf))
        {
            throw new ClinicRefused(RefusalKind.NotAllowed, "You may not note anything about this area.");
        }
    }

    private static PlanStep Checked(PlanStep step) =>
        step with
        {
            What = Text(step.What, "Write what is to be done in each step."),
            ByRole = Text(step.ByRole, "Write which role does each step."),
        };

    private static string Text(string? text, string missing)
    {
        var words = (text ?? "").Trim();
        return words.Length switch
        {
            0 => throw Wrong(missing),
            > Longest => throw Wrong($"Write at most {Longest} characters."),
            _ => words,
        };
    }

    private void Log<T>(DbTransaction transaction, Reader reader, string id, string what, T? before, T? after)
        where T : class => _log.Note(transaction, reader.Person!.Email, "clinic", id, what, before, after);

    private static ClinicRefused Wrong(string sentence) => new(RefusalKind.WrongInput, sentence);

    private static string NewId() => Guid.CreateVersion7().ToString("n");

    /// <summary>A step as the store holds it, its state as its word.</summary>
    private sealed record StepRow
    {
        public required string PlanId { get; init; }

        public required int StepNumber { get; init; }

        public required string What { get; init; }

        public required string ByRole { get; init; }

        public required DateOnly DueOn { get; init; }

        public required string State { get; init; }

        public static StepRow Of(string planId, PlanStep step) =>
            new()
            {
                PlanId = planId,
                StepNumber = step.StepNumber,
                What = step.What,
                ByRole = step.ByRole,
                DueOn = step.DueOn,
                State = HyphenedWord.Of(step.State),
            };

        public PlanStep ToStep() =>
            new()
            {
                StepNumber = StepNumber,
                What = What,
                ByRole = ByRole,
                DueOn = DueOn,
                State = HyphenedWord.Read<PlanStepState>(State)!.Value,
            };
    }
}
