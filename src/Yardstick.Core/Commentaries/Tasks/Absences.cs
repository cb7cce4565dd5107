using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Commentaries.Tasks;

/// <summary>Who is away when, as people say themselves. One absence a person, the next one: the store is no diary of leave.</summary>
public sealed class Absences(Database database, TimeProvider clock)
{
    private const string Folder = "Commentaries/Tasks/";
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>Everybody's.</summary>
    public IReadOnlyList<Absence> All() =>
        database.Remember<IReadOnlyList<Absence>>(
            nameof(Absences),
            connection => [.. connection.Query<Absence>(SqlFile.Text(Folder + "absence_list.sql"))]
        );

    /// <param name="back">The first day back.</param>
    /// <exception cref="CommentaryRefused">The first day back is not after the first day away, or over already.</exception>
    public void Set(Person person, DateOnly from, DateOnly back)
    {
        if (back <= from || back <= DateOnly.FromDateTime(StoreTime.Now(clock)))
        {
            throw new CommentaryRefused(
                "The first day back must come after the first day away and after today.",
                "The first day back"
            );
        }

        Change(person, new Absence(person.AccountId, from, back));
    }

    /// <summary>The person is there after all.</summary>
    public void Clear(Person person) => Change(person, null);

    private void Change(Person person, Absence? absence) =>
        database.Write(transaction =>
        {
            var before = transaction
                .Connection!.Query<Absence>(SqlFile.Text(Folder + "absence_list.sql"), transaction: transaction)
                .FirstOrDefault(each => each.AccountId == person.AccountId);
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "absence_remove.sql"),
                new { person.AccountId },
                transaction
            );
            if (absence is not null)
            {
                transaction.Connection!.Execute(SqlFile.Text(Folder + "absence_add.sql"), absence, transaction);
            }

            if (before != absence)
            {
                _log.Note(transaction, person.Email, "absence", person.AccountId, "Absence changed", before, absence);
            }
        });
}
