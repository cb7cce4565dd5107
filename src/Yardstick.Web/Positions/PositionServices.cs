using Yardstick.Core;
using Yardstick.Core.Positions;

namespace Yardstick.Web.Positions;

/// <summary>Position statements and the self-evaluation, put together for pages.</summary>
internal static class PositionServices
{
    public static void AddPositions(this IServiceCollection services)
    {
        services.AddSingleton<PositionStore>();
        services.AddSingleton<PositionCheck>();
        services.AddSingleton<PositionWriting>();
        services.AddSingleton<PositionApproval>();
        services.AddSingleton<ServiceFigures>();
        services.AddSingleton<SelfEvaluationOfMonth>();
        services.AddScoped<ShownPositions>();
    }
}
