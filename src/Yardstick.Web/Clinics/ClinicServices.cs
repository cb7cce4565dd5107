using Yardstick.Core;
using Yardstick.Core.Children;
using Yardstick.Core.Clinics;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Clinics;

/// <summary>What the pages of clinics and of children ask, put together.</summary>
internal static class ClinicServices
{
    public static void AddClinics(this IServiceCollection services, Product product)
    {
        services.AddSingleton(at =>
            ClinicInputs.Load(product.Folders, product.Rules.Catalogue.Rules, product.Reference, product.TargetsIn) with
            {
                WithheldIn = (_, authority) => at.GetRequiredService<IndicatorStates>().Withholdings(authority),
            }
        );
        services.AddSingleton<FrozenFigures>();
        services.AddSingleton<ClinicAreas>();
        services.AddSingleton(at => new ClinicPreparation(
            at.GetRequiredService<Database>(),
            at.GetRequiredService<ClinicInputs>()
        ));
        services.AddSingleton<PreparedClinics>();
        services.AddHostedService<ClinicWarming>();
        services.AddSingleton<ClinicLists>();
        services.AddSingleton<ClinicRecords>();
        services.AddSingleton<ChildGate>();
        services.AddSingleton<AccessReviews>();
        services.AddSingleton<Identities>();
        services.AddSingleton<RestrictedRecords>();
        services.AddSingleton<ChildExports>();
        services.AddSingleton(at =>
        {
            var definitions = at.GetRequiredService<ClinicInputs>().Definitions;
            var database = at.GetRequiredService<Database>();
            return new ChildrenBehindFigures(
                database,
                definitions.In(database),
                definitions.Indicators,
                at.GetRequiredService<ChildGate>()
            );
        });
    }
}
