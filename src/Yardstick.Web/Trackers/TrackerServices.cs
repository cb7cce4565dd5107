using Yardstick.Core;
using Yardstick.Core.Trackers;

namespace Yardstick.Web.Trackers;

/// <summary>The trackers and their panels, put together for pages.</summary>
internal static class TrackerServices
{
    public static void AddTrackers(this IServiceCollection services, Product product)
    {
        services.AddSingleton(_ => product.Trackers);
        services.AddSingleton<TrackerRegister>();
        services.AddSingleton<TrackerMeetings>();
        services.AddSingleton<TrackerReading>();
        services.AddScoped<AddressedMeeting>();
    }
}
