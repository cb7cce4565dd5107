using Yardstick.Core.Plans;

namespace Yardstick.Web.Plans;

/// <summary>Plans and areas of focus, put together for pages.</summary>
internal static class PlanServices
{
    public static void AddPlans(this IServiceCollection services)
    {
        services.AddSingleton<PlanRegister>();
        services.AddSingleton<FocusRegister>();
        services.AddSingleton<FocusSigning>();
        services.AddSingleton<PlanRights>();
        services.AddScoped<PlanCouncils>();
        services.AddScoped<ShownFocus>();
    }
}
