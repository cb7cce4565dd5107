using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Scrutiny;

/// <summary>Panels, meetings and recommendations, put together for pages.</summary>
internal static class ScrutinyServices
{
    public static void AddScrutiny(this IServiceCollection services, Product product)
    {
        services.AddSingleton(at => new ScrutinyRecords(
            at.GetRequiredService<Database>(),
            product.Catalogue,
            product.Reference.WorkingDays,
            at.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<ScrutinyReading>();
        services.AddSingleton<MeetingPapers>();
        services.AddSingleton(product.Reference.WorkingDays);
        services.AddSingleton(at => new EditionStore(at.GetRequiredService<Database>()));
        services.AddSingleton<SampleScrutiny>();
        services.AddSingleton<SampleEditions>();
    }
}
