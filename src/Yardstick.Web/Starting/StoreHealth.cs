using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Web.Starting;

/// <summary>Healthy when the store answers.</summary>
internal sealed class StoreHealth(PublishedStore store) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(HealthCheckResult.Healthy($"{store.Editions().Count} editions"));
}
