namespace Yardstick.Web.Security;

/// <summary>Headers on every answer: nothing from elsewhere, no script at all, no framing, no address leaked to other sites.</summary>
internal static class SecurityHeaders
{
    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                // Set at the last moment, because the page of an error begins with empty headers.
                context.Response.OnStarting(
                    static answer =>
                    {
                        var response = (HttpResponse)answer;
                        Add(response.Headers);
                        if (response.HttpContext.User.Identity?.IsAuthenticated is true)
                        {
                            // What somebody may read is not left behind in the browser for whoever sits there next.
                            response.Headers.CacheControl = "no-store";
                        }

                        return Task.CompletedTask;
                    },
                    context.Response
                );
                return next(context);
            }
        );

    private static void Add(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }
}
