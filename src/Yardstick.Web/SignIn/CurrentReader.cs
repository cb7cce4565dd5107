using Microsoft.AspNetCore.Diagnostics;
using Yardstick.Core;
using Yardstick.Core.People;

namespace Yardstick.Web.SignIn;

/// <summary>
/// Whoever asks for the page. Read from the store with each request, so that the end of a grant or of a person takes effect with the next one.
/// </summary>
public sealed class CurrentReader(
    IHttpContextAccessor context,
    PeopleStore people,
    SamplePeople sample,
    SampleAccess access
)
{
    private Reader? _reader;

    /// <summary>Nobody when no one is signed in.</summary>
    public Reader Reader => _reader ??= Read();

    public bool IsSignedIn => Reader.IsSignedIn;

    /// <summary>The name that changes are noted under.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page is open to everyone by mistake.</exception>
    public string Email =>
        Reader.Person?.Email
        ?? throw new InvalidOperationException("Nobody is signed in: give the page a permission with [Requires].");

    /// <inheritdoc cref="Core.People.Reader.May(Permission)"/>
    public bool May(Permission permission) => Reader.May(permission);

    /// <inheritdoc cref="Core.People.Reader.May(Permission, string)"/>
    public bool May(Permission permission, string authority) => Reader.May(permission, authority);

    /// <inheritdoc cref="Core.People.Reader.May(Permission, string, string?, Func{string, string?})"/>
    public bool May(Permission permission, string authority, string? areaId, Func<string, string?> parentOf) =>
        Reader.May(permission, authority, areaId, parentOf);

    private Reader Read()
    {
        var account = context.HttpContext?.User.FindFirst(SessionCookie.Account)?.Value;

        // The page that tells of a fault must not fail of the same.
        if (account is null || context.HttpContext!.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            return Reader.Nobody(people.Table);
        }

        var reader = people.ReaderFor(account);
        return reader.Person is { } person && SamplePeople.IsOne(person) && !(access.IsWanted && sample.AreLetIn())
            ? Reader.Nobody(people.Table)
            : reader;
    }
}
