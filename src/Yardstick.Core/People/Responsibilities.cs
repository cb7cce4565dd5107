using System.Data.Common;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.People;

/// <summary>Who owns and reports each indicator, by date. An indicator has one owner, one reporter and one deputy at a time.</summary>
public sealed class Responsibilities(Database database, TimeProvider clock)
{
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>All of an authority, whenever they hold, by indicator and kind, the latest first.</summary>
    public IReadOnlyList<Responsibility> All(string authority) =>
        database.Remember((nameof(Responsibilities), authority), connection => Ask(connection, authority));

    private static IReadOnlyList<Responsibility> Ask(DbConnection connection, string authority)
    {
        return
        [
            .. connection
                .Query<ResponsibilityRow>(
                    SqlFile.Text("People/responsibility_list.sql"),
                    new { authority_code = authority }
                )
                .Select(row => row.ToResponsibility()),
        ];
    }

    /// <summary>Those of an authority that hold on a day.</summary>
    public IReadOnlyList<Responsibility> On(DateOnly day, string authority) =>
        [.. All(authority).Where(each => each.IsActiveOn(day))];

    /// <summary>Hands an indicator over: ends whoever holds this responsibility and starts the next person, in one step.</summary>
    /// <param name="to">The person's account; null to end it without a successor.</param>
    /// <param name="from">The new holder's first day.</param>
    /// <param name="by">Who hands over: an e-mail address, or the user of the machine.</param>
    /// <returns>The new responsibility; null without a successor.</returns>
    /// <exception cref="PeopleRefused">There is no such person, or a later hand-over is recorded already.</exception>
    public Responsibility? HandOver(
        string authority,
        string indicator,
        ResponsibilityKind kind,
        string? to,
        DateOnly from,
        string by
    ) =>
        database.Write(transaction =>
        {
            var held = Held(transaction, authority, indicator, kind, from);
            if (held.Exists(each => each.AccountId == to && each.FromDate <= from))
            {
                throw new PeopleRefused($"That person is the {HyphenedWord.Of(kind)} of {indicator} already.");
            }

            if (held.Exists(each => each.FromDate > from))
            {
                throw new PeopleRefused(
                    $"A later hand-over of {indicator} is recorded already: choose a day after it."
                );
            }

            held.ForEach(each => End(transaction, each, from, by));
            return to is null ? null : Start(transaction, authority, indicator, kind, to, from, by);
        });

    private static List<Responsibility> Held(
        DbTransaction transaction,
        string authority,
        string indicator,
        ResponsibilityKind kind,
        DateOnly from
    ) =>
        [
            .. transaction
                .Connection!.Query<ResponsibilityRow>(
                    SqlFile.Text("People/responsibility_held.sql"),
                    new
                    {
                        authority_code = authority,
                        indicator,
                        kind = HyphenedWord.Of(kind),
                        from_date = from,
                    },
                    transaction
                )
                .Select(row => row.ToResponsibility()),
        ];

    private void End(DbTransaction transaction, Responsibility before, DateOnly on, string by)
    {
        var after = before with { ToDate = on };
        transaction.Connection!.Execute(
            SqlFile.Text("People/responsibility_end.sql"),
            ResponsibilityRow.Of(after),
            transaction
        );
        _log.Note(transaction, by, "responsibility", before.ResponsibilityId, "Responsibility ended", before, after);
    }

    private Responsibility Start(
        DbTransaction transaction,
        string authority,
        string indicator,
        ResponsibilityKind kind,
        string accountId,
        DateOnly from,
        string by
    )
    {
        var person = transaction.Connection!.QuerySingleOrDefault<Person>(
            SqlFile.Text("People/person_find.sql"),
            new { account_id = accountId },
            transaction
        );
        if (person is null || !person.IsActiveOn(from))
        {
            throw new PeopleRefused(
                "That person is not there on the first day: choose somebody from the list of people."
            );
        }

        var next = new Responsibility
        {
            ResponsibilityId = Guid.CreateVersion7().ToString("n"),
            AuthorityCode = authority,
            Indicator = indicator,
            Kind = kind,
            AccountId = accountId,
            FromDate = from,
            ToDate = OpenEnd.Date,
        };
        transaction.Connection!.Execute(
            SqlFile.Text("People/responsibility_add.sql"),
            ResponsibilityRow.Of(next),
            transaction
        );
        _log.Note(transaction, by, "responsibility", next.ResponsibilityId, "Responsibility given", null, next);
        return next;
    }
}
