using System.Net.Mail;

namespace Yardstick.Core.People;

/// <summary>E-mail addresses as people are known by them.</summary>
public static class EmailAddress
{
    private const int LongestAllowed = 254;

    /// <summary>Without spaces around it and in small letters: two spellings of one address are one person.</summary>
    public static string Normal(string email) => email.Trim().ToLowerInvariant();

    /// <summary>The normal spelling of an address that can be written to.</summary>
    /// <exception cref="PeopleRefused">It is no address.</exception>
    public static string Checked(string email)
    {
        var normal = Normal(email);
        return
            normal.Length <= LongestAllowed
            && MailAddress.TryCreate(normal, out var address)
            && address.Address == normal
            ? normal
            : throw new PeopleRefused($"'{email}' is no e-mail address: write it as name@council.gov.uk.");
    }
}
