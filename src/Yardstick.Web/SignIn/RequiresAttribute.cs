using Microsoft.AspNetCore.Authorization;
using Yardstick.Core.People;

namespace Yardstick.Web.SignIn;

/// <summary>
/// Opens a page to those who may: <c>[Requires(Permission.ReadMeasured)]</c>. A page without it is closed to everybody. Where the permission is
/// scoped to an area the page itself asks <see cref="CurrentReader"/> for the area.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(Permission permission) : AuthorizeAttribute(HyphenedWord.Of(permission))
{
    public Permission Permission => permission;
}
