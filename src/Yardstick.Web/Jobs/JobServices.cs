using Yardstick.Core;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Jobs;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Jobs;

/// <summary>Jobs, put together. Settings: <c>Yardstick:Inbox</c>, <c>Yardstick:Uploads</c>, <c>Yardstick:Archive</c>, <c>Yardstick:Jobs</c>.</summary>
internal static class JobServices
{
    /// <param name="database">The store; the files of uploads lie beside it where it is a file.</param>
    public static void AddJobs(this IServiceCollection services, IConfiguration settings, Database database)
    {
        services.AddSingleton(new Inbox(settings["Yardstick:Inbox"]));
        services.AddSingleton(
            new Uploads(
                settings["Yardstick:Uploads"]
                    ?? Path.Combine(database.Folder ?? Path.Combine(Path.GetTempPath(), "yardstick"), "uploads")
            )
        );
        var archive =
            settings["Yardstick:Archive"]
            ?? (database.Folder is { } folder ? Path.Combine(folder, ExtractArchive.FolderName) : null);
        services.AddSingleton<JobStore>();
        services.AddSingleton(provider => new JobWork(
            provider.GetRequiredService<Product>(),
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<Uploads>(),
            provider.GetRequiredService<Inbox>(),
            archive
        ));
        services.AddSingleton<JobRunner>();
        services.AddSingleton<JobWaiting>();
        if (settings.GetValue("Yardstick:Jobs", defaultValue: true))
        {
            services.AddHostedService(provider => provider.GetRequiredService<JobRunner>());
        }
    }
}
