using System.Text;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Reports.SavedViews;
using Yardstick.Core.SavedViews;
using Yardstick.Rendering.Excel;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.SavedViews;

/// <summary>Saved views as files: for whoever is signed in, and at addresses that spreadsheets read.</summary>
internal static class ViewAnswers
{
    private const string Policy = "feeds";

    /// <summary>A refresh of a workbook with many views, and nobody's search for addresses.</summary>
    private const int MostInMinute = 120;

    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void AddSavedViews(this IServiceCollection services)
    {
        services.AddSingleton<SavedViewStore>();
        services.AddSingleton<ViewAddresses>();
        services.AddSingleton<ViewFigures>();
        services.Configure<RateLimiterOptions>(limiter =>
            limiter.AddPolicy(
                Policy,
                context =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        $"feeds of {context.Connection.RemoteIpAddress}",
                        _ => new FixedWindowRateLimiterOptions
                        {
                            PermitLimit = MostInMinute,
                            Window = TimeSpan.FromMinutes(1),
                        }
                    )
            )
        );
    }

    public static void MapSavedViews(this WebApplication site)
    {
        site.MapGet("/views/{id}.{format}", File).Requires(Permission.ManageSavedViews);
        site.MapGet("/feeds/{token}.csv", Feed).AllowAnonymous().RequireRateLimiting(Policy);
    }

    private static IResult File(
        string id,
        string format,
        SavedViewStore views,
        ViewFigures figures,
        CurrentReader reader,
        FrozenEditions editions,
        PeopleStore people
    )
    {
        if (views.Find(id) is not { } view || !view.IsFor(reader.Reader))
        {
            return Results.NotFound();
        }

        var table = figures.Of(view, reader.Reader);
        return format switch
        {
            "csv" => Answer(ViewFiles.Csv(table), "text/csv; charset=utf-8", "view.csv"),
            "json" => Answer(ViewFiles.Json(table), "application/json; charset=utf-8", "view.json"),
            "xlsx" => Results.File(
                ExcelReport.Draw(ViewReport.Of(view, table, NameOf(view, editions), people.Today)),
                Workbook,
                "view.xlsx"
            ),
            _ => Results.NotFound(),
        };
    }

    /// <summary>Whoever has the address reads as its person may now; one that leads nowhere says nothing of why.</summary>
    private static IResult Feed(string token, ViewAddresses addresses, ViewFigures figures, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return addresses.Open(token) is var (view, reader)
            ? Answer(ViewFiles.Csv(figures.Of(view, reader)), "text/csv; charset=utf-8", "view.csv")
            : Results.NotFound();
    }

    private static string NameOf(SavedView view, FrozenEditions editions) =>
        editions.Councils().FirstOrDefault(council => council.Code == view.AuthorityCode)?.Name ?? view.AuthorityCode;

    private static IResult Answer(string text, string type, string name) =>
        Results.File(Encoding.UTF8.GetBytes(text), type, name);
}
