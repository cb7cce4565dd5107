using Yardstick.Core.Audits;
using Yardstick.Core.Children;
using Yardstick.Core.Clinics;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Audits;

/// <summary>The register of audits, put together for pages.</summary>
internal static class AuditServices
{
    public static void AddAudits(this IServiceCollection services)
    {
        services.AddSingleton(at =>
        {
            var definitions = at.GetRequiredService<ClinicInputs>().Definitions;
            var database = at.GetRequiredService<Database>();
            return new AuditSampling(
                database,
                definitions.In(database),
                definitions.Indicators,
                at.GetRequiredService<ChildGate>()
            );
        });
        services.AddSingleton<AuditRounds>();
        services.AddSingleton<AuditRegister>();
        services.AddSingleton<AuditReading>();
    }
}
