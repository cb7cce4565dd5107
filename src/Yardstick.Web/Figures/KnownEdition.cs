using Microsoft.AspNetCore.Authentication;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Figures;

/// <summary>
/// Before any page is asked: an edition in the address that is not there is not found, and one that the reader may not read asks for sign-in.
/// </summary>
internal static class KnownEdition
{
    public static void UseKnownEdition(this WebApplication site) =>
        site.Use(
            (context, next) =>
            {
                if (!context.Request.Query.ContainsKey(ChosenEdition.Parameter))
                {
                    return next(context);
                }

                var chosen = context.RequestServices.GetRequiredService<ChosenEdition>();
                if (!chosen.IsKnown)
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return Task.CompletedTask;
                }

                return chosen.IsOpen ? next(context)
                    : context.RequestServices.GetRequiredService<CurrentReader>().IsSignedIn ? context.ForbidAsync()
                    : context.ChallengeAsync();
            }
        );
}
