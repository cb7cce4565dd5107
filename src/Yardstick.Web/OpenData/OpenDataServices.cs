using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Yardstick.Core;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Web.Downloads;

namespace Yardstick.Web.OpenData;

/// <summary>The public site's parts, put together.</summary>
internal static class OpenDataServices
{
    /// <summary>The name of the rate limit, the sharing rule and the group of addresses.</summary>
    public const string Policy = "open-data";

    /// <summary>A refresh of a workbook with a query for every indicator, and nobody's flood.</summary>
    private const int Usual = 300;

    /// <param name="settings"><c>Yardstick:OpenDataPerMinute</c>: requests of one address in a minute.</param>
    public static void AddOpenData(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<PublicSite>();
        services.AddSingleton<PublicReports>();
        services.AddSingleton<ReportDrawing>();
        services.AddSingleton<OpenDataDescription>();
        services.ConfigureHttpJsonOptions(json =>
            json.SerializerOptions.PropertyNamingPolicy = OpenDataText.Json.PropertyNamingPolicy
        );
        services.AddOpenApi(OpenDataDescription.Configure);
        services.AddCors(sharing =>
            sharing.AddPolicy(
                Policy,
                rule =>
                    rule.AllowAnyOrigin()
                        .WithMethods(HttpMethods.Get, HttpMethods.Head)
                        .WithExposedHeaders("ETag", "Last-Modified", "Link")
            )
        );
        var most = settings.GetValue("Yardstick:OpenDataPerMinute", Usual);
        services.Configure<RateLimiterOptions>(limiter =>
            limiter.AddPolicy(
                Policy,
                context =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        $"open data for {context.Connection.RemoteIpAddress}",
                        _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) }
                    )
            )
        );
    }
}
