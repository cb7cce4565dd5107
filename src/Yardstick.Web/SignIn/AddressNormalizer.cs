using Microsoft.AspNetCore.Identity;
using Yardstick.Core.People;

namespace Yardstick.Web.SignIn;

/// <summary>Names of accounts are e-mail addresses, and those have one normal spelling.</summary>
internal sealed class AddressNormalizer : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name is null ? null : EmailAddress.Normal(name);

    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
