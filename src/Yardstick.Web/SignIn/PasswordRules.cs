using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace Yardstick.Web.SignIn;

/// <summary>Long rather than complicated, as the National Cyber Security Centre advises.</summary>
internal static class PasswordRules
{
    public const int Shortest = 12;

    /// <summary>The hasher would take longer and longer over it.</summary>
    public const int Longest = 200;

    private const int Attempts = 5;
    private static readonly TimeSpan Closed = TimeSpan.FromMinutes(15);

    public static void Configure(IdentityOptions options)
    {
        options.Password.RequiredLength = Shortest;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = Attempts;
        options.Lockout.DefaultLockoutTimeSpan = Closed;

        // Every address that people may have.
        options.User.AllowedUserNameCharacters = "";
    }

    /// <summary>What was typed, as far as it is read at all.</summary>
    public static string Cut(string? password) =>
        password is null ? ""
        : password.Length <= Longest ? password
        : password[..Longest];

    public static IReadOnlyList<string> Sentences(IdentityResult result) =>
        [
            .. result.Errors.Select(error =>
                error.Code switch
                {
                    nameof(IdentityErrorDescriber.PasswordTooShort) => string.Create(
                        CultureInfo.InvariantCulture,
                        $"The password must have at least {Shortest} characters; three words are easy to remember."
                    ),
                    nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) =>
                        "The password repeats the same few characters: use other words.",
                    _ => error.Description,
                }
            ),
        ];
}
