using Yardstick.Core;

namespace Yardstick.Web.Editions;

/// <summary>Editions, put together.</summary>
internal static class EditionServices
{
    public static void AddEditions(this IServiceCollection services)
    {
        services.AddSingleton<EditionMaking>();
        services.AddScoped<ShownEditions>();
    }
}
