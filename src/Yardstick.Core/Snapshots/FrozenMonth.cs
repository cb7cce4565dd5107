namespace Yardstick.Core.Snapshots;

/// <summary>What became of a month that was to be frozen.</summary>
/// <param name="Snapshot">The one that the store holds now.</param>
public sealed record FrozenMonth(Snapshot Snapshot, FreezeOutcome Outcome);

public enum FreezeOutcome
{
    Frozen,

    /// <summary>It was frozen before with the same figures.</summary>
    Same,

    /// <summary>It was frozen before with other figures, which stay.</summary>
    Kept,
}
