namespace Yardstick.Core.Snapshots;

/// <summary>A month that cannot be frozen, compared or rebuilt as asked. One sentence; nothing has been changed.</summary>
public sealed class SnapshotRefused(string message) : Exception(message);
