using Yardstick.Core;
using Yardstick.Core.Administration.Councils;
using Yardstick.Core.Extracts.Statistics;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Councils;

/// <summary>What is published nationally of every council, put together for pages.</summary>
internal static class CouncilServices
{
    public static void AddCouncils(this IServiceCollection services, Product product)
    {
        services.AddSingleton(product.Statistics);
        services.AddSingleton<StatisticsFileReader>();
        services.AddSingleton<StatisticsImport>();
        services.AddSingleton<CouncilChoice>();
        services.AddScoped<NationalFigures>();
    }

    /// <summary>Chooses the council that the program was started for (<c>--council 886</c>), where one was named.</summary>
    public static void ChooseCouncil(this IConfiguration settings, Database database, ReferenceData reference)
    {
        if (settings["Yardstick:Council"] is { Length: > 0 } code)
        {
            new CouncilChoice(database, reference, TimeProvider.System).Choose(code, Environment.UserName);
        }
    }
}
