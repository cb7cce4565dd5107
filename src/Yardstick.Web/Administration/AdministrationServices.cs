using Yardstick.Core;
using Yardstick.Core.Administration.Organisation;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Administration.Targets;
using Yardstick.Core.Storage;
using Yardstick.Core.Supplied;

namespace Yardstick.Web.Administration;

/// <summary>Targets and settings, put together for pages.</summary>
internal static class AdministrationServices
{
    public static void AddAdministration(this IServiceCollection services, Product product)
    {
        services.AddSingleton(at => product.TargetsIn(at.GetRequiredService<Database>()));
        services.AddSingleton(at => product.FormulasIn(at.GetRequiredService<Database>()));
        services.AddSingleton<TargetSetting>();
        services.AddSingleton(product.Reference);
        services.AddSingleton(product.Settings);
        services.AddSingleton<SettingStore>();
        services.AddSingleton<PopulationSetting>();
        services.AddSingleton(at => new PopulationsOfAuthority(
            at.GetRequiredService<Database>(),
            product.Reference.Populations
        ));
        services.AddSingleton<ChosenNeighbours>();
        services.AddSingleton<OrganisationTree>();
        services.AddSingleton<SuppliedFigures>();
    }
}
