using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.Plans;

namespace Yardstick.Web.Plans;

/// <summary>Plans, areas of focus and the life cycle of indicators, put together for pages.</summary>
internal static class PlanServices
{
    public static void AddPlans(this IServiceCollection services)
    {
        services.AddSingleton<PlanRegister>();
        services.AddSingleton<FocusRegister>();
        services.AddSingleton<FocusSigning>();
        services.AddSingleton<PlanRights>();
        services.AddSingleton<LifeCycleRegister>();
        services.AddSingleton<IndicatorRequests>();
        services.AddScoped<PlanCouncils>();
        services.AddScoped<ShownFocus>();
    }
}
