using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.People;

/// <summary>The people of the store and their grants, to be read. <see cref="PeopleAdministration"/> changes them.</summary>
public sealed class PeopleStore(Database database, PermissionTable table, TimeProvider clock)
{
    public PermissionTable Table => table;

    /// <summary>The day that grants are looked at for: today in UTC, which is London's day but for an hour of a summer night.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Everybody who is or was there, by name.</summary>
    public IReadOnlyList<Person> All()
    {
        using var connection = database.OpenConnection();
        return [.. connection.Query<Person>(SqlFile.Text("People/person_list.sql"))];
    }

    public Person? Find(string accountId)
    {
        using var connection = database.OpenConnection();
        return connection.QuerySingleOrDefault<Person>(
            SqlFile.Text("People/person_find.sql"),
            new { account_id = accountId }
        );
    }

    /// <param name="email">In any case.</param>
    public Person? FindByEmail(string email)
    {
        using var connection = database.OpenConnection();
        return connection.QuerySingleOrDefault<Person>(
            SqlFile.Text("People/person_find_by_email.sql"),
            new { email = EmailAddress.Normal(email) }
        );
    }

    /// <summary>Everybody's, whenever they hold, the latest start first.</summary>
    public IReadOnlyList<Grant> Grants()
    {
        using var connection = database.OpenConnection();
        return [.. connection.Query<GrantRow>(SqlFile.Text("People/grant_list.sql")).Select(row => row.ToGrant())];
    }

    /// <summary>One person's, whenever they hold, the latest start first.</summary>
    public IReadOnlyList<Grant> GrantsOf(string accountId)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query<GrantRow>(SqlFile.Text("People/grant_list_of.sql"), new { account_id = accountId })
                .Select(row => row.ToGrant()),
        ];
    }

    /// <summary>What an account may read and do now; nobody when there is no such person or the person has left.</summary>
    public Reader ReaderFor(string? accountId) =>
        accountId is not null && database.Remember((nameof(ReaderFor), accountId), () => Known(accountId)) is { } known
            ? Reader.On(Today, known.Person, known.Grants, table)
            : Reader.Nobody(table);

    private (Person Person, IReadOnlyList<Grant> Grants)? Known(string accountId) =>
        Find(accountId) is { } person ? (person, GrantsOf(accountId)) : null;
}
