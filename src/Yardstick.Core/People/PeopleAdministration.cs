using System.Data.Common;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.People;

/// <summary>Adds people, grants roles and ends both. Every change stands in the change log with before and after.</summary>
public sealed class PeopleAdministration(Database database, TimeProvider clock)
{
    private readonly ChangeLog _log = new(database, clock);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <param name="by">Who adds: an e-mail address, or the user of the machine.</param>
    /// <param name="from">Today when null.</param>
    /// <exception cref="PeopleRefused">No name, no e-mail address, or somebody has it already.</exception>
    public Person Add(string email, string name, string by, DateOnly? from = null, DateOnly? to = null)
    {
        var person = new Person
        {
            AccountId = NewId(),
            Email = EmailAddress.Checked(email),
            Name = name.Trim(),
            FromDate = from ?? Today,
            ToDate = to ?? OpenEnd.Date,
        };
        if (person.Name.Length == 0)
        {
            throw new PeopleRefused("The person has no name: write it.");
        }

        OpenEnd.RefuseBackwards(person.FromDate, person.ToDate);
        return database.Write(transaction =>
        {
            if (PersonWith(transaction, person.Email) is { } known)
            {
                throw new PeopleRefused(
                    $"{known.Name} has the e-mail address {known.Email} already: grant a role to that person instead."
                );
            }

            transaction.Connection!.Execute(SqlFile.Text("People/person_add.sql"), person, transaction);
            _log.Note(transaction, by, "person", person.AccountId, "Person added", null, person);
            return person;
        });
    }

    /// <summary>Gives a role in an area; both may be null, for the whole authority and for every authority.</summary>
    /// <exception cref="PeopleRefused">There is no such person, the end is before the start, or an area is named without its authority.</exception>
    public Grant Grant(
        string accountId,
        Role role,
        string? authority,
        string? areaId,
        string by,
        DateOnly? from = null,
        DateOnly? to = null
    )
    {
        var grant = new Grant
        {
            GrantId = NewId(),
            AccountId = accountId,
            Role = role,
            AuthorityCode = authority,
            AreaId = areaId,
            FromDate = from ?? Today,
            ToDate = to ?? OpenEnd.Date,
        };
        OpenEnd.RefuseBackwards(grant.FromDate, grant.ToDate);
        if (areaId is not null && authority is null)
        {
            throw new PeopleRefused($"The area {areaId} is named without its authority: name both.");
        }

        return database.Write(transaction =>
        {
            _ = PersonOf(transaction, accountId);
            transaction.Connection!.Execute(SqlFile.Text("People/grant_add.sql"), GrantRow.Of(grant), transaction);
            _log.Note(transaction, by, "grant", grant.GrantId, "Role granted", null, grant);
            return grant;
        });
    }

    /// <summary>Ends a grant; from <paramref name="on"/> (today when null) it no longer holds, with the next page that is asked for.</summary>
    /// <exception cref="PeopleRefused">There is no such grant, it has ended, or no administrator would be left.</exception>
    public Grant EndGrant(string grantId, string by, DateOnly? on = null) =>
        database.Write(transaction =>
        {
            var before =
                transaction
                    .Connection!.QuerySingleOrDefault<GrantRow>(
                        SqlFile.Text("People/grant_find.sql"),
                        new { grant_id = grantId },
                        transaction
                    )
                    ?.ToGrant()
                ?? throw new PeopleRefused("There is no such grant: choose one from the person's page.");
            var after = before with { ToDate = OpenEnd.EndOf(before.FromDate, before.ToDate, on ?? Today) };
            KeepingAnAdministrator(
                transaction,
                () =>
                    transaction.Connection!.Execute(
                        SqlFile.Text("People/grant_end.sql"),
                        GrantRow.Of(after),
                        transaction
                    )
            );
            _log.Note(transaction, by, "grant", grantId, "Role ended", before, after);
            return after;
        });

    /// <summary>Ends a person's access; from <paramref name="on"/> (today when null) the person is no longer let in.</summary>
    /// <exception cref="PeopleRefused">There is no such person, the access has ended, or no administrator would be left.</exception>
    public Person End(string accountId, string by, DateOnly? on = null) =>
        database.Write(transaction =>
        {
            var before = PersonOf(transaction, accountId);
            var after = before with { ToDate = OpenEnd.EndOf(before.FromDate, before.ToDate, on ?? Today) };
            KeepingAnAdministrator(
                transaction,
                () => transaction.Connection!.Execute(SqlFile.Text("People/person_end.sql"), after, transaction)
            );
            _log.Note(transaction, by, "person", accountId, "Person's access ended", before, after);
            return after;
        });

    private static string NewId() => Guid.CreateVersion7().ToString("n");

    private static Person? PersonWith(DbTransaction transaction, string email) =>
        transaction.Connection!.QuerySingleOrDefault<Person>(
            SqlFile.Text("People/person_find_by_email.sql"),
            new { email },
            transaction
        );

    private static Person PersonOf(DbTransaction transaction, string accountId) =>
        transaction.Connection!.QuerySingleOrDefault<Person>(
            SqlFile.Text("People/person_find.sql"),
            new { account_id = accountId },
            transaction
        ) ?? throw new PeopleRefused("There is no such person: choose one from the list of people.");

    /// <summary>A store that nobody could administer could only be mended on the command line of its server.</summary>
    private static void KeepingAnAdministrator(DbTransaction transaction, Action change)
    {
        var before = Administrators(transaction);
        change();
        if (before > 0 && Administrators(transaction) == 0)
        {
            throw new PeopleRefused(
                "Nobody would be left who can administer people: grant the role of administrator to somebody else first."
            );
        }
    }

    private static long Administrators(DbTransaction transaction) =>
        transaction.Connection!.ExecuteScalar<long>(
            SqlFile.Text("People/administrator_count.sql"),
            new { role = HyphenedWord.Of(Role.Administrator), open_end = OpenEnd.Date },
            transaction
        );
}
