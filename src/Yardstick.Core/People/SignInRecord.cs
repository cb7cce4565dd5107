namespace Yardstick.Core.People;

/// <summary>How one person proves who they are.</summary>
public sealed record SignInRecord
{
    public required string AccountId { get; init; }

    /// <summary>As the framework's hasher writes it; null until a password is chosen.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>Another one whenever the password or the second factor changes.</summary>
    public required string SecurityStamp { get; init; }

    /// <summary>Wrong passwords and codes since the last right one.</summary>
    public int FailedAttempts { get; init; }

    /// <summary>UTC; null when the account is not closed.</summary>
    public DateTime? LockedUntil { get; init; }

    /// <summary>Base32; what an authenticator app makes its codes of. Null until one is set up.</summary>
    public string? AuthenticatorKey { get; init; }

    /// <summary>True when an app has shown a right code for the key.</summary>
    public bool SecondFactor { get; init; }

    /// <summary>The half minute of the last code that was taken: no code is taken twice.</summary>
    public long? LastCodeStep { get; init; }

    /// <summary>Of a person who has not signed in yet.</summary>
    public static SignInRecord New(string accountId) =>
        new() { AccountId = accountId, SecurityStamp = Guid.NewGuid().ToString("n") };
}
