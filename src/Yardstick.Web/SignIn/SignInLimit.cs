using System.Threading.RateLimiting;

namespace Yardstick.Web.SignIn;

/// <summary>How often one address may try: passwords, codes and links. Looking at the pages is not limited.</summary>
internal static class SignInLimit
{
    public const string Policy = "sign-in";
    private const int Usual = 20;

    /// <param name="settings"><c>Yardstick:SignInsPerMinute</c>.</param>
    public static void AddSignInLimit(this IServiceCollection services, IConfiguration settings)
    {
        var most = settings.GetValue("Yardstick:SignInsPerMinute", Usual);
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(
                Policy,
                context =>
                    HttpMethods.IsPost(context.Request.Method)
                        ? RateLimitPartition.GetFixedWindowLimiter(
                            $"attempts of {context.Connection.RemoteIpAddress}",
                            _ => new FixedWindowRateLimiterOptions
                            {
                                PermitLimit = most,
                                Window = TimeSpan.FromMinutes(1),
                            }
                        )
                        : RateLimitPartition.GetNoLimiter("looking")
            );
        });
    }
}
