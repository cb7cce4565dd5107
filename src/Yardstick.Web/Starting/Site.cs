using Yardstick.Core;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Storage;
using Yardstick.Web.Administration;
using Yardstick.Web.Audits;
using Yardstick.Web.Clinics;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Councils;
using Yardstick.Web.Downloads;
using Yardstick.Web.Editions;
using Yardstick.Web.Figures;
using Yardstick.Web.Jobs;
using Yardstick.Web.Mail;
using Yardstick.Web.OpenData;
using Yardstick.Web.Plans;
using Yardstick.Web.Positions;
using Yardstick.Web.SavedViews;
using Yardstick.Web.Scrutiny;
using Yardstick.Web.Security;
using Yardstick.Web.SignIn;
using Yardstick.Web.Trackers;

namespace Yardstick.Web.Starting;

/// <summary>
/// The web application, put together: definitions read and checked, store opened, sample loaded into an empty one, pages mapped.
/// Afterwards the invented council of the sample is made while the pages answer. Settings: <c>Yardstick:Data</c> (<c>--data</c>), <c>Yardstick:Database</c> (<c>--database</c>), <c>Yardstick:Sample</c> (<c>--sample false</c>),
/// <c>Yardstick:Council</c> (<c>--council 886</c>).
/// </summary>
public static class Site
{
    private static readonly Dictionary<string, string> Options = new(StringComparer.Ordinal)
    {
        ["--data"] = "Yardstick:Data",
        ["--database"] = "Yardstick:Database",
        ["--sample"] = "Yardstick:Sample",
        ["--council"] = "Yardstick:Council",
    };

    /// <exception cref="StoreUnavailable">The store is in use elsewhere or cannot be read.</exception>
    public static WebApplication Build(string[] args)
    {
        // Assets, definitions and the sample lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = args,
                ApplicationName = typeof(Site).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        builder.Configuration.AddCommandLine(args, Options);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // Keys lie in the store, beside what they protect; docs/security.md says why they are not encrypted once more.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        // Pages with a form are never kept, whatever their own answer says of it.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);

        var product = Product.Load();
        var store = new PublishedStore(Database.Open(AddressIn(builder.Configuration)));
        var withSample = builder.Configuration.GetValue("Yardstick:Sample", defaultValue: true);
        if (withSample)
        {
            Sample.LoadIntoEmpty(store, product, Console.Out);
        }

        builder.Configuration.ChooseCouncil(store.Database, product.Reference);
        builder.Services.AddSingleton(product);
        builder.Services.AddSingleton(_ => store.Database);
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ShownFigures>();
        builder.Services.AddSingleton(product.Rules.Catalogue);
        builder.Services.AddHostedService<WarmPages>();
        builder.Services.AddSingleton<SampleProgress>();
        if (withSample)
        {
            builder.Services.AddSingleton(SizeIn(builder.Configuration));
            builder.Services.AddSingleton<SampleCouncil>();
            builder.Services.AddHostedService<SampleCouncilMaking>();
        }

        builder.Services.Configure<HostOptions>(host =>
            host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore
        );
        builder.Services.AddScoped<ChosenEdition>();
        builder.Services.AddScoped<ReadOverview>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddAccess(product, withSample);
        builder.Services.AddProvider(builder.Configuration);
        builder.Services.AddCommentary(product);
        builder.Services.AddClinics(product);
        builder.Services.AddSignInLimit(builder.Configuration);
        builder.Services.AddSingleton(MailSettings.In(builder.Configuration));
        builder.Services.AddSingleton<MailSender>();
        builder.Services.AddHostedService(services => services.GetRequiredService<MailSender>());
        builder.Services.AddAdministration(product);
        builder.Services.AddCouncils(product);
        builder.Services.AddAudits();
        builder.Services.AddTrackers(product);
        builder.Services.AddPlans();
        builder.Services.AddPositions();
        builder.Services.AddSavedViews();
        builder.Services.AddEditions();
        builder.Services.AddScrutiny(product);
        builder.Services.AddOpenData(builder.Configuration);
        builder.Services.AddJobs(builder.Configuration, store.Database);
        builder.Services.AddRazorPages().AddMvcOptions(pages => pages.Filters.Add<RefusalAnswers>());
        builder.Services.AddRouting(routing => routing.LowercaseUrls = true);
        builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store");

        var site = builder.Build();
        site.UseSecurityHeaders();
        site.UseExceptionHandler(
            new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", CreateScopeForErrors = true }
        );
        site.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        site.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = Cached });
        site.UseRouting();
        site.UseCors();
        site.UseAccess();
        site.UseKnownEdition();
        site.MapRazorPages();
        site.MapTableFiles();
        site.MapSavedViews();
        site.MapOpenData();
        site.MapProvider();
        site.MapHealthChecks("/health").AllowAnonymous();
        site.AddSamplePeople();
        site.Lifetime.ApplicationStarted.Register(() => Announce(site, store.Database));
        return site;
    }

    /// <summary>Smaller for tests; <c>Yardstick:SampleChildren</c> 0 leaves the invented council out.</summary>
    private static SampleCouncilSize SizeIn(ConfigurationManager settings) =>
        new(
            settings.GetValue("Yardstick:SampleChildren", SampleCouncilSize.Usual.Children),
            settings.GetValue("Yardstick:SampleYears", SampleCouncilSize.Usual.Years),
            settings.GetValue("Yardstick:SampleMonths", SampleCouncilSize.Usual.Months),
            settings.GetValue("Yardstick:SampleEditions", SampleCouncilSize.Usual.HasEditions)
        );

    private static DatabaseAddress AddressIn(ConfigurationManager settings)
    {
        var (data, database) = (settings["Yardstick:Data"], settings["Yardstick:Database"]);
        return DatabaseAddress.Of(
            string.IsNullOrWhiteSpace(data) ? null : data,
            string.IsNullOrWhiteSpace(database) ? null : database
        );
    }

    /// <summary>Addresses of assets carry a version, so a browser may keep them.</summary>
    private static void Cached(Microsoft.AspNetCore.StaticFiles.StaticFileResponseContext answer) =>
        answer.Context.Response.Headers.CacheControl = "public, max-age=604800";

    private static void Announce(WebApplication site, Database database)
    {
        foreach (var address in site.Urls)
        {
            Console.WriteLine($"Yardstick is ready: {address} (store: {database.Description})");
        }

        if (site.Urls.FirstOrDefault() is { } first)
        {
            database.Announce(new Uri(first));
        }
    }
}
