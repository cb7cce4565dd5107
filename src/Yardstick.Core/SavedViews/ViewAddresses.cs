using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.SavedViews;

/// <summary>
/// Addresses at which a spreadsheet reads a view without signing in. Each is of one view and one person, whose rights of the moment it has; only
/// the hash of the secret in it is kept.
/// </summary>
public sealed class ViewAddresses(Database database, SavedViewStore views, PeopleStore people, TimeProvider clock)
{
    private const string Folder = "SavedViews/";
    private const string Subject = "view address";
    private const int Bytes = 32;
    private readonly ChangeLog _log = new(database, clock);

    private DateTime Now => DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified);

    /// <summary>Makes an address of a view for somebody who may open it.</summary>
    /// <returns>The secret that stands in it; it is not shown again.</returns>
    /// <exception cref="SavedViewRefused">There is no such view for the person.</exception>
    public string Make(string viewId, Reader reader)
    {
        var view = views.Find(viewId);
        if (view is null || !view.IsFor(reader))
        {
            throw new SavedViewRefused("There is no such view for you: open one of your list.");
        }

        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        var made = new ViewAddress
        {
            AddressId = Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"),
            ViewId = viewId,
            AccountId = reader.Person!.AccountId,
            MadeAt = Now,
        };
        database.Write(transaction =>
        {
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "saved_view_address_add.sql"),
                new
                {
                    token_hash = Hash(token),
                    made.AddressId,
                    made.ViewId,
                    made.AccountId,
                    made.MadeAt,
                },
                transaction
            );
            _log.Note(transaction, reader.Person.Email, Subject, made.AddressId, "Address of a view made", null, made);
        });
        return token;
    }

    /// <summary>Addresses of a view that were made by a person, the newest first; revoked ones are among them.</summary>
    public IReadOnlyList<ViewAddress> Of(string viewId, string accountId)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<ViewAddress>(
                SqlFile.Text(Folder + "saved_view_address_list.sql"),
                new { view_id = viewId, account_id = accountId }
            ),
        ];
    }

    /// <summary>Ends an address from the next request on; nothing when it is not the person's.</summary>
    public void Revoke(string viewId, string addressId, Person by)
    {
        if (
            Of(viewId, by.AccountId).FirstOrDefault(each => each.AddressId == addressId && each.RevokedAt is null)
            is not { } held
        )
        {
            return;
        }

        database.Write(transaction =>
        {
            var after = held with { RevokedAt = Now };
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "saved_view_address_revoke.sql"),
                new { address_id = addressId, now = after.RevokedAt },
                transaction
            );
            _log.Note(transaction, by.Email, Subject, addressId, "Address of a view revoked", held, after);
        });
    }

    /// <summary>
    /// What an address leads to now, and with whose rights; null when it was revoked, its view removed or shared no longer, or its person has left
    /// or lost the right.
    /// </summary>
    public (SavedView View, Reader Reader)? Open(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return null;
        }

        using var connection = database.OpenConnection();
        var held = connection.QuerySingleOrDefault<ViewAddress>(
            SqlFile.Text(Folder + "saved_view_address_find.sql"),
            new { token_hash = Hash(token) }
        );
        if (held is null || views.Find(held.ViewId) is not { } view)
        {
            return null;
        }

        var reader = people.ReaderFor(held.AccountId);
        return view.IsFor(reader) ? (view, reader) : null;
    }

    private static string Hash(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

/// <summary>An address of a view.</summary>
public sealed record ViewAddress
{
    public required string AddressId { get; init; }

    public required string ViewId { get; init; }

    public required string AccountId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime MadeAt { get; init; }

    public DateTime? RevokedAt { get; init; }
}
