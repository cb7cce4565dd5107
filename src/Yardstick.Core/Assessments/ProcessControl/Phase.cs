using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Assessments.ProcessControl;

/// <summary>The month from which a series is measured against itself anew, and why; a chart shows it.</summary>
public sealed record Phase
{
    private Phase(Month from, string reason)
    {
        From = from;
        Reason = reason;
    }

    public Month From { get; }

    /// <summary>Printed: what changed, and for a re-basing who decided it and when.</summary>
    public string Reason { get; }

    /// <summary>A change of definition starts a new phase by itself, in the month in which the new version comes into force.</summary>
    public static IReadOnlyList<Phase> OfDefinition(Indicator indicator) =>
        [
            .. indicator
                .Versions.OrderBy(version => version.ValidFrom)
                .Skip(1)
                .Select(version => new Phase(
                    Month.Of(version.ValidFrom),
                    $"definition version {version.Number}: {version.Change}"
                )),
        ];

    /// <summary>A decision to start anew, for example after a lasting change of the service.</summary>
    /// <param name="role">Who decided it: a role, never a person's name.</param>
    /// <exception cref="ArgumentException">The reason or the role is blank.</exception>
    public static Phase Rebased(Month from, string reason, DateOnly decidedOn, string role)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(role);
        return new Phase(from, FormattableString.Invariant($"{reason} (re-based by {role}, {decidedOn:yyyy-MM-dd})"));
    }
}
