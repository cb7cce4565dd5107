namespace Yardstick.Core.Observations.Measuring;

/// <summary>An extract that is not in the store any more, because the next one was taken in meanwhile. One sentence; measuring again helps.</summary>
public sealed class ExtractReplaced(string message) : Exception(message);
