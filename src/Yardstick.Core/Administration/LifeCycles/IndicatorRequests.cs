using System.Data.Common;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Administration.LifeCycles;

/// <summary>Takes suggestions for new or revised indicators, and the answers to them. Both stay as they were written.</summary>
public sealed class IndicatorRequests(
    Database database,
    LifeCycleRegister register,
    IndicatorCatalogue catalogue,
    TimeProvider clock
)
{
    private const string Subject = "indicator request";
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>Open ones first, the oldest of them first; then the answered ones, newest first.</summary>
    public IReadOnlyList<IndicatorRequest> Of(string authority) =>
        database.Remember<IReadOnlyList<IndicatorRequest>>(
            (nameof(IndicatorRequests), authority),
            connection =>
                [
                    .. LifeCycleStore
                        .Requests(connection, authority)
                        .OrderByDescending(request => request.IsOpen)
                        .ThenByDescending(request => request.AnsweredAt)
                        .ThenBy(request => request.Number),
                ]
        );

    public IndicatorRequest? Find(string authority, int number) =>
        Of(authority).FirstOrDefault(request => request.Number == number);

    /// <exception cref="LifeCycleRefused">A field is missing, there is no such indicator, or the day is over.</exception>
    public IndicatorRequest Make(string authority, RequestToMake wanted, string by)
    {
        var key = string.IsNullOrWhiteSpace(wanted.Indicator) ? null : wanted.Indicator.Trim();
        if (key is not null && catalogue.Find(key) is null)
        {
            throw new LifeCycleRefused($"There is no indicator '{key}': choose one of the catalogue.", "Indicator");
        }

        return database.Write(transaction =>
        {
            var made = new IndicatorRequest
            {
                Number = LifeCycleStore.Requests(transaction.Connection!, authority, transaction).Count + 1,
                Indicator = key,
                Title = LifeCycleRefused.Unless(
                    wanted.Title,
                    "RequestTitle",
                    "The title",
                    LifeCycleRefused.LongestTitle
                ),
                Why = LifeCycleRefused.Unless(wanted.Why, "Why", "The reason", LifeCycleRefused.LongestText),
                Proposed = LifeCycleRefused.Unless(
                    wanted.Proposed,
                    "Proposed",
                    "The proposed definition",
                    LifeCycleRefused.LongestText
                ),
                WantedBy =
                    wanted.WantedBy >= register.Today
                        ? wanted.WantedBy
                        : throw new LifeCycleRefused("The day is over: write one that is still to come.", "WantedBy"),
                RequestedBy = by,
                RequestedAt = Now(),
            };
            LifeCycleStore.Add(
                transaction,
                "indicator_request_add.sql",
                new
                {
                    authority,
                    made.Number,
                    made.Indicator,
                    made.Title,
                    made.Why,
                    made.Proposed,
                    made.WantedBy,
                    made.RequestedBy,
                    made.RequestedAt,
                }
            );
            _log.Note(transaction, by, Subject, $"{authority}/{made.Number}", "Indicator requested", null, made);
            return made;
        });
    }

    /// <summary>Accepts a suggestion: the indicator is under development from now on, with the day by which it comes.</summary>
    /// <param name="key">The key that it gets.</param>
    /// <exception cref="LifeCycleRefused">There is no such open request, or the indicator cannot be developed as asked.</exception>
    public IndicatorRequest Accept(
        string authority,
        int number,
        string? key,
        string? ownerRole,
        DateOnly plannedFor,
        string? reason,
        string by
    ) =>
        database.Write(transaction =>
        {
            var request = Open(transaction, authority, number);
            var life = register.Develop(
                transaction,
                authority,
                new IndicatorToDevelop
                {
                    Indicator = key,
                    Title = request.Title,
                    Shows = request.Proposed,
                    Why = request.Why,
                    OwnerRole = ownerRole,
                    PlannedFor = plannedFor,
                },
                by
            );
            return Answer(
                transaction,
                authority,
                request with
                {
                    Accepted = true,
                    Reason = string.IsNullOrWhiteSpace(reason) ? "It is developed." : reason.Trim(),
                    Developed = life.Indicator,
                },
                by
            );
        });

    /// <exception cref="LifeCycleRefused">There is no such open request, or no reason is given.</exception>
    public IndicatorRequest Decline(string authority, int number, string? reason, string by) =>
        database.Write(transaction =>
            Answer(
                transaction,
                authority,
                Open(transaction, authority, number) with
                {
                    Accepted = false,
                    Reason = LifeCycleRefused.Unless(reason, "Reason", "The reason", LifeCycleRefused.LongestText),
                },
                by
            )
        );

    private static IndicatorRequest Open(DbTransaction transaction, string authority, int number) =>
        LifeCycleStore
            .Requests(transaction.Connection!, authority, transaction)
            .FirstOrDefault(request => request.Number == number)
            is not { } request
            ? throw new LifeCycleRefused($"There is no request {number}: choose one of the list.")
        : request.IsOpen ? request
        : throw new LifeCycleRefused("The request is answered already; the answer stays.");

    private IndicatorRequest Answer(DbTransaction transaction, string authority, IndicatorRequest answered, string by)
    {
        var kept = answered with { AnsweredBy = by, AnsweredAt = Now() };
        LifeCycleStore.Add(
            transaction,
            "indicator_answer_add.sql",
            new
            {
                authority,
                kept.Number,
                kept.Accepted,
                kept.Reason,
                kept.Developed,
                kept.AnsweredBy,
                kept.AnsweredAt,
            }
        );
        _log.Note<IndicatorRequest>(
            transaction,
            by,
            Subject,
            $"{authority}/{kept.Number}",
            kept.Accepted == true ? "Request accepted" : "Request declined",
            null,
            kept
        );
        return kept;
    }

    private DateTime Now() => DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified);
}
