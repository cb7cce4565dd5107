using Microsoft.AspNetCore.Identity;
using Yardstick.Core.People;

namespace Yardstick.Web.SignIn;

/// <summary>Proves who somebody is: a password, then a code of an authenticator app. Wrong attempts at either close the account for a while.</summary>
public sealed class SigningIn(
    UserManager<SignInAccount> accounts,
    PeopleStore people,
    SignInStore records,
    AccountTokens tokens,
    RecoveryCodes recovery,
    Sessions sessions,
    TimeProvider clock,
    ILogger<SigningIn> log
)
{
    /// <summary>The hash of no password: a stranger's attempt takes as long as one of somebody who is known.</summary>
    private static readonly string NobodysHash = new PasswordHasher<string>().HashPassword(
        "",
        Guid.NewGuid().ToString()
    );

    /// <summary>The account of a right password; null for a wrong one, a closed account and somebody unknown alike.</summary>
    public async Task<SignInAccount?> CheckPasswordAsync(string email, string password)
    {
        var account = await accounts.FindByNameAsync(email);
        if (account is null || !IsLetIn(account) || account.Record.PasswordHash is null)
        {
            new PasswordHasher<string>().VerifyHashedPassword("", NobodysHash, password);
            return null;
        }

        var right = await accounts.CheckPasswordAsync(account, password);
        if (await accounts.IsLockedOutAsync(account))
        {
            return null;
        }

        return right ? account : await FailAsync(account, "password");
    }

    /// <summary>Whether a code of the account's app is right and has not been taken before.</summary>
    public async Task<bool> CheckCodeAsync(SignInAccount account, string? code)
    {
        if (await accounts.IsLockedOutAsync(account))
        {
            return false;
        }

        if (
            account.Record.AuthenticatorKey is not { } key
            || AuthenticatorCode.StepOf(code, key, clock.GetUtcNow(), account.Record.LastCodeStep) is not { } step
        )
        {
            await FailAsync(account, "code");
            return false;
        }

        Keep(account, account.Record with { LastCodeStep = step, SecondFactor = true, FailedAttempts = 0 });
        return true;
    }

    /// <summary>Whether a code is one of the account's recovery codes; it is used up by this.</summary>
    public async Task<bool> CheckRecoveryCodeAsync(SignInAccount account, string? code)
    {
        if (await accounts.IsLockedOutAsync(account))
        {
            return false;
        }

        if (!recovery.Use(account.Person.AccountId, code))
        {
            await FailAsync(account, "recovery code");
            return false;
        }

        Keep(account, account.Record with { FailedAttempts = 0 });
        SignInLog.Recovered(log, account.Person.AccountId, recovery.Left(account.Person.AccountId));
        return true;
    }

    /// <summary>Gives an account without a second factor a key for the app; it counts once a code of it was right.</summary>
    public void OfferSecondFactor(SignInAccount account) =>
        Keep(account, account.Record with { AuthenticatorKey = AuthenticatorCode.NewKey(), LastCodeStep = null });

    /// <summary>
    /// A new password by a link: every link and session of the person ends. A link of an administrator also takes the old second factor away,
    /// because whoever needs one may have lost the phone.
    /// </summary>
    /// <returns>What is wrong with the password; empty when it was taken.</returns>
    public async Task<IReadOnlyList<string>> ChoosePasswordAsync(
        SignInAccount account,
        string password,
        AccountLink link
    )
    {
        var before = account.Record;
        account.Record = before with { PasswordHash = null };
        var result = await accounts.AddPasswordAsync(account, password);
        if (!result.Succeeded)
        {
            Keep(account, before);
            return PasswordRules.Sentences(result);
        }

        Keep(
            account,
            account.Record with
            {
                FailedAttempts = 0,
                LockedUntil = null,
                SecondFactor = before.SecondFactor && link is not AccountLink.SetUp,
            }
        );
        if (!account.Record.SecondFactor)
        {
            recovery.Clear(account.Person.AccountId);
        }

        tokens.SpendAll(account.Person.AccountId);
        sessions.EndAll(account.Person.AccountId);
        return [];
    }

    /// <summary>Another password for somebody who is signed in and knows the old one. Every session ends.</summary>
    /// <returns>What is wrong; empty when it was changed.</returns>
    public async Task<IReadOnlyList<string>> ChangePasswordAsync(SignInAccount account, string old, string password)
    {
        if (await accounts.IsLockedOutAsync(account) || !await accounts.CheckPasswordAsync(account, old))
        {
            await FailAsync(account, "password");
            return ["The present password is not right."];
        }

        var result = await accounts.ChangePasswordAsync(account, old, password);
        if (result.Succeeded)
        {
            sessions.EndAll(account.Person.AccountId);
        }

        return result.Succeeded ? [] : PasswordRules.Sentences(result);
    }

    /// <summary>Null when there is no such person, or the person has left.</summary>
    public async Task<SignInAccount?> FindAsync(string accountId) =>
        await accounts.FindByIdAsync(accountId) is { } account && IsLetIn(account) ? account : null;

    private bool IsLetIn(SignInAccount account) => account.Person.IsActiveOn(people.Today);

    private void Keep(SignInAccount account, SignInRecord record)
    {
        account.Record = record;
        records.Save(record);
    }

    private async Task<SignInAccount?> FailAsync(SignInAccount account, string what)
    {
        await accounts.AccessFailedAsync(account);
        SignInLog.Failed(log, what, account.Person.AccountId, account.Record.LockedUntil is not null);
        return null;
    }
}
