namespace Yardstick.Web.Figures;

/// <summary>Answers "not found" to an address that names an edition that is not there, before any page is asked.</summary>
internal static class KnownEdition
{
    public static void UseKnownEdition(this WebApplication site) =>
        site.Use(
            (context, next) =>
            {
                if (
                    context.Request.Query.ContainsKey(ChosenEdition.Parameter)
                    && !context.RequestServices.GetRequiredService<ChosenEdition>().IsKnown
                )
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return Task.CompletedTask;
                }

                return next(context);
            }
        );
}
