using Yardstick.Core;
using Yardstick.Core.Editions.Disclosure.Releases;

namespace Yardstick.Web.Editions;

/// <summary>Editions, put together.</summary>
internal static class EditionServices
{
    public static void AddEditions(this IServiceCollection services)
    {
        services.AddSingleton<EditionMaking>();
        services.AddSingleton<FigureReleases>();
        services.AddScoped<ShownEditions>();
    }
}
