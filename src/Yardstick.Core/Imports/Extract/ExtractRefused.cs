namespace Yardstick.Core.Imports.Extract;

/// <summary>
/// An extract that can be read but does not belong here unless someone says so. One sentence; nothing has been changed. The command line shows
/// it with exit code 2, a page as an error summary.
/// </summary>
public sealed class ExtractRefused(ExtractRefusal reason, string message) : Exception(message)
{
    public ExtractRefusal Reason { get; } = reason;
}

public enum ExtractRefusal
{
    /// <summary>Of an authority that the store does not hold: see <see cref="ExtractImportOptions.AddAuthority"/>.</summary>
    OtherAuthority,

    /// <summary>Of another source than the one that is held, of which no copy was kept: they cannot stand side by side.</summary>
    NoCopy,

    /// <summary>Cut before the one that the store holds: see <see cref="ExtractImportOptions.AllowOlder"/>.</summary>
    Older,
}
