using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Yardstick.Tests.Storage;

/// <summary>
/// Runs a theory with an <see cref="Engine"/> on each of them. Where PostgreSQL is not installed its run is skipped, but fails under CI:
/// there nothing may pass unseen.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BothEnginesAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    )
    {
        IReadOnlyCollection<ITheoryDataRow> rows =
        [
            new TheoryDataRow<Engine>(Engine.DuckDb),
            new TheoryDataRow<Engine>(Engine.PostgreSql) { Skip = PostgreSqlCluster.ReasonToSkip },
        ];
        return ValueTask.FromResult(rows);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
