using System.Data.Common;
using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Administration.Councils;

/// <summary>Which of the 153 councils with children's services a store is for. Chosen at its first start; an administrator changes it later.</summary>
public sealed class CouncilChoice(Database database, ReferenceData reference, TimeProvider clock)
{
    private const string Folder = "Administration/Councils/";
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>The councils that there are on a day, by name.</summary>
    public IReadOnlyList<Authority> Choices(DateOnly day) =>
        [
            .. reference
                .Authorities.All.Where(authority =>
                    authority.IsCouncil && reference.Reorganisations.Existed(authority.Code, day)
                )
                .OrderBy(authority => authority.Name, StringComparer.Ordinal),
        ];

    /// <summary>Null before the first choice.</summary>
    public Authority? Now =>
        database.Remember(nameof(CouncilChoice), Ask) is { } code ? reference.Authorities.Find(code) : null;

    /// <summary>Chooses the council; choosing the same again changes nothing.</summary>
    /// <param name="by">An e-mail address, or the user of the machine.</param>
    /// <exception cref="AdministrationRefused">No council of today has the code.</exception>
    public Authority Choose(string code, string by)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var chosen =
            Choices(DateOnly.FromDateTime(now)).FirstOrDefault(council => council.Code == code)
            ?? throw new AdministrationRefused(
                $"'{code}' is no council with children's services today: choose one of the list, or give its three digits."
            );
        database.Write(transaction =>
        {
            var before = Ask(transaction.Connection!, transaction);
            if (before == code)
            {
                return;
            }

            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "chosen_council_add.sql"),
                new
                {
                    code,
                    by,
                    now = DateTime.SpecifyKind(now, DateTimeKind.Unspecified),
                },
                transaction
            );
            _log.Note<object>(
                transaction,
                by,
                "council",
                code,
                "Council of the store chosen",
                before is null ? null : new { council = before },
                new { council = code }
            );
        });
        return chosen;
    }

    private static string? Ask(DbConnection connection) => Ask(connection, transaction: null);

    private static string? Ask(DbConnection connection, DbTransaction? transaction) =>
        connection.ExecuteScalar<string?>(SqlFile.Text(Folder + "chosen_council_now.sql"), transaction: transaction);
}
