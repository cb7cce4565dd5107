using Microsoft.Net.Http.Headers;
using Yardstick.Core.People;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Web.Mail;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.OpenData;

/// <summary>The stable addresses of open data: all that was published as it is known now, and each edition as it was published.</summary>
internal static class OpenDataAnswers
{
    private const string Csv = "text/csv; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";
    private const string Edition = "/published/{authority}/{edition}";

    public static void MapOpenData(this WebApplication site)
    {
        var open = site.MapGroup("")
            .Requires(Permission.ReadPublished)
            .RequireRateLimiting(OpenDataServices.Policy)
            .RequireCors(OpenDataServices.Policy)
            .WithGroupName(OpenDataServices.Policy);

        Describe<IndicatorListDocument>(
            open.Map("/open-data/indicators.json", AllIndicators),
            "ListIndicators",
            "The indicators that have a published figure"
        );
        Describe(open.Map("/open-data/indicators.csv", AllIndicatorsCsv), "ListIndicatorsCsv", "The same list as CSV");
        Describe<SeriesDocument>(
            open.Map("/open-data/indicators/{key}.json", Series),
            "GetSeries",
            "The published figures of an indicator: for each month that of the newest edition that has it"
        );
        Describe(open.Map("/open-data/indicators/{key}.csv", SeriesCsv), "GetSeriesCsv", "The same series as CSV");
        Describe(
            open.Map("/open-data/long.csv", Long),
            "GetLongCsv",
            "All figures of councils in one table, with the leading columns of the DfE’s open data standard"
        );
        Describe<EditionListDocument>(
            open.Map("/open-data/editions.json", EditionList),
            "ListEditions",
            "The editions that everybody may read, newest month first"
        );
        Describe(
            open.Map(EditionFeed.Path, Feed),
            "GetFeed",
            "New editions and their bulletins as an Atom feed",
            "application/atom+xml"
        );
        Describe<IndicatorListDocument>(
            open.Map(Edition + "/indicators.json", IndicatorsOf),
            "ListIndicatorsOfEdition",
            "The indicators that an edition prints"
        );
        Describe(
            open.Map(Edition + "/indicators.csv", IndicatorsOfCsv),
            "ListIndicatorsOfEditionCsv",
            "The same list as CSV"
        );
        Describe<SeriesDocument>(
            open.Map(Edition + "/indicators/{key}.json", SeriesOf),
            "GetSeriesOfEdition",
            "The figures of an indicator as an edition printed them"
        );
        Describe(
            open.Map(Edition + "/indicators/{key}.csv", SeriesOfCsv),
            "GetSeriesOfEditionCsv",
            "The same series as CSV"
        );
        Describe(
            open.Map(Edition + "/long.csv", LongOf),
            "GetLongCsvOfEdition",
            "All figures of councils in one table, as an edition printed them"
        );
        open.Map("/open-data/openapi.json", DescriptionAsync).ExcludeFromDescription();
    }

    private static RouteHandlerBuilder Map(this RouteGroupBuilder open, string pattern, Delegate answer) =>
        open.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], answer);

    private static void Describe(RouteHandlerBuilder address, string name, string summary, string type = "text/csv") =>
        address
            .WithName(name)
            .WithSummary(summary)
            .Produces<string>(StatusCodes.Status200OK, type)
            .Produces(StatusCodes.Status404NotFound);

    private static void Describe<T>(RouteHandlerBuilder address, string name, string summary) =>
        address.WithName(name).WithSummary(summary).Produces<T>().Produces(StatusCodes.Status404NotFound);

    private static IResult AllIndicators(PublicSite site, HttpContext context) =>
        Answer(site.Now, context, Json, files => OpenDataText.ToJson(files.IndicatorList()));

    private static IResult AllIndicatorsCsv(PublicSite site, HttpContext context) =>
        Answer(site.Now, context, Csv, files => files.IndicatorListCsv());

    private static IResult Series(string key, PublicSite site, HttpContext context) =>
        Answer(site.Now, context, Json, files => files.Series(key) is { } series ? OpenDataText.ToJson(series) : null);

    private static IResult SeriesCsv(string key, PublicSite site, HttpContext context) =>
        Answer(site.Now, context, Csv, files => files.SeriesCsv(key));

    private static IResult Long(PublicSite site, HttpContext context) =>
        Answer(site.Now, context, Csv, files => files.LongCsv());

    private static IResult EditionList(PublicSite site, HttpContext context) =>
        Answer(site.Now, context, Json, files => OpenDataText.ToJson(files.EditionList()));

    private static IResult Feed(PublicSite site, MailSettings settings, HttpContext context)
    {
        var now = site.Now;
        return Answer(
            now,
            context,
            "application/atom+xml; charset=utf-8",
            _ => EditionFeed.Of(now.Editions, settings.Address)
        );
    }

    private static IResult IndicatorsOf(string authority, string edition, PublicSite site, HttpContext context) =>
        Answer(site.Now, context, Json, files => OpenDataText.ToJson(files.IndicatorList()), (authority, edition));

    private static IResult IndicatorsOfCsv(string authority, string edition, PublicSite site, HttpContext context) =>
        Answer(site.Now, context, Csv, files => files.IndicatorListCsv(), (authority, edition));

    private static IResult SeriesOf(
        string authority,
        string edition,
        string key,
        PublicSite site,
        HttpContext context
    ) =>
        Answer(
            site.Now,
            context,
            Json,
            files => files.Series(key) is { } series ? OpenDataText.ToJson(series) : null,
            (authority, edition)
        );

    private static IResult SeriesOfCsv(
        string authority,
        string edition,
        string key,
        PublicSite site,
        HttpContext context
    ) => Answer(site.Now, context, Csv, files => files.SeriesCsv(key), (authority, edition));

    private static IResult LongOf(string authority, string edition, PublicSite site, HttpContext context) =>
        Answer(site.Now, context, Csv, files => files.LongCsv(), (authority, edition));

    private static async Task<IResult> DescriptionAsync(
        PublicSite site,
        OpenDataDescription description,
        HttpContext context
    )
    {
        var now = site.Now;
        var text = await description.WriteAsync(context.RequestAborted);
        return Answer(now, context, Json, _ => text);
    }

    /// <param name="edition">Null for all editions.</param>
    private static IResult Answer(
        PublishedNow now,
        HttpContext context,
        string type,
        Func<OpenDataFiles, string?> write,
        (string Authority, string Slug)? edition = null
    )
    {
        var found = edition is { } named ? now.Find(named.Authority, named.Slug) : null;
        if (edition is not null && found is null)
        {
            return Results.NotFound();
        }

        var files = found is null ? now.Files : now.FilesOf(found);
        if (now.File(KeyOf(context), () => write(files)) is not { } file)
        {
            return Results.NotFound();
        }

        PublicAnswer.MayBeKept(context.Response);
        PublicAnswer.Licensed(context.Response);
        if (found is not null)
        {
            PublicAnswer.NamesSuccessor(context.Response, found);
        }

        return Results.File(
            file.Content,
            type,
            lastModified: now.Since,
            entityTag: new EntityTagHeaderValue($"\"{file.Tag}\"")
        );
    }

    /// <summary>One file, however its address was written: capital letters make no second copy.</summary>
    private static string KeyOf(HttpContext context) => context.Request.Path.Value!.TrimEnd('/').ToLowerInvariant();
}
