using Microsoft.AspNetCore.Authorization;
using Yardstick.Core.People;

namespace Yardstick.Web.SignIn;

/// <summary>That the reader may do something somewhere.</summary>
internal sealed record MayRequirement(Permission Permission) : IAuthorizationRequirement;

/// <summary>Asks the table of permissions.</summary>
internal sealed class MayHandler(CurrentReader reader) : AuthorizationHandler<MayRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, MayRequirement requirement)
    {
        if (reader.May(requirement.Permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

/// <summary>That somebody known is signed in.</summary>
internal sealed record SignedInRequirement : IAuthorizationRequirement;

/// <summary>Asks for the person.</summary>
internal sealed class SignedInHandler(CurrentReader reader) : AuthorizationHandler<SignedInRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SignedInRequirement requirement)
    {
        if (reader.IsSignedIn)
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
