using Microsoft.AspNetCore.Identity;
using Yardstick.Core.People;

namespace Yardstick.Web.SignIn;

/// <summary>The framework's accounts on the people of our store. A person's name there is the e-mail address.</summary>
internal sealed class AccountStore(PeopleStore people, SignInStore records)
    : IUserPasswordStore<SignInAccount>,
        IUserLockoutStore<SignInAccount>,
        IUserSecurityStampStore<SignInAccount>
{
    public Task<SignInAccount?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Task.FromResult(AccountOf(people.Find(userId)));

    public Task<SignInAccount?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        Task.FromResult(AccountOf(people.FindByEmail(normalizedUserName)));

    public Task<string> GetUserIdAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Person.AccountId);

    public Task<string?> GetUserNameAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Person.Email);

    public Task<string?> GetNormalizedUserNameAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Person.Email);

    public Task<IdentityResult> UpdateAsync(SignInAccount user, CancellationToken cancellationToken)
    {
        records.Save(user.Record);
        return Task.FromResult(IdentityResult.Success);
    }

    public Task SetPasswordHashAsync(SignInAccount user, string? passwordHash, CancellationToken cancellationToken) =>
        Set(user, user.Record with { PasswordHash = passwordHash });

    public Task<string?> GetPasswordHashAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Record.PasswordHash);

    public Task<bool> HasPasswordAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Record.PasswordHash is not null);

    public Task SetSecurityStampAsync(SignInAccount user, string stamp, CancellationToken cancellationToken) =>
        Set(user, user.Record with { SecurityStamp = stamp });

    public Task<string?> GetSecurityStampAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Record.SecurityStamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(
            user.Record.LockedUntil is { } until ? new DateTimeOffset(until, TimeSpan.Zero) : (DateTimeOffset?)null
        );

    public Task SetLockoutEndDateAsync(
        SignInAccount user,
        DateTimeOffset? lockoutEnd,
        CancellationToken cancellationToken
    ) =>
        Set(
            user,
            user.Record with
            {
                // The column has no zone; it is UTC.
                LockedUntil = lockoutEnd is { } end
                    ? DateTime.SpecifyKind(end.UtcDateTime, DateTimeKind.Unspecified)
                    : null,
            }
        );

    public Task<int> IncrementAccessFailedCountAsync(SignInAccount user, CancellationToken cancellationToken)
    {
        user.Record = user.Record with { FailedAttempts = user.Record.FailedAttempts + 1 };
        return Task.FromResult(user.Record.FailedAttempts);
    }

    public Task ResetAccessFailedCountAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Set(user, user.Record with { FailedAttempts = 0 });

    public Task<int> GetAccessFailedCountAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Record.FailedAttempts);

    /// <summary>Everybody's account closes after too many wrong attempts.</summary>
    public Task<bool> GetLockoutEnabledAsync(SignInAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(true);

    public Task SetLockoutEnabledAsync(SignInAccount user, bool enabled, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The normal spelling is the one that people are kept with.</summary>
    public Task SetNormalizedUserNameAsync(
        SignInAccount user,
        string? normalizedName,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    public Task SetUserNameAsync(SignInAccount user, string? userName, CancellationToken cancellationToken) =>
        throw PeopleAreAdministered();

    public Task<IdentityResult> CreateAsync(SignInAccount user, CancellationToken cancellationToken) =>
        throw PeopleAreAdministered();

    public Task<IdentityResult> DeleteAsync(SignInAccount user, CancellationToken cancellationToken) =>
        throw PeopleAreAdministered();

    public void Dispose() { }

    private SignInAccount? AccountOf(Person? person) =>
        person is null ? null : new SignInAccount(person, records.Find(person.AccountId));

    private static Task Set(SignInAccount user, SignInRecord record)
    {
        user.Record = record;
        return Task.CompletedTask;
    }

    private static NotSupportedException PeopleAreAdministered() =>
        new("People are added and ended by PeopleAdministration, which notes it in the change log.");
}
