using Microsoft.AspNetCore.Authorization;

namespace Yardstick.Web.SignIn;

/// <summary>Opens a page to everybody who is signed in, whatever the role: a person's own account.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SignedInAttribute() : AuthorizeAttribute(Name)
{
    internal const string Name = "signed-in";
}
