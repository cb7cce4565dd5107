namespace Yardstick.Core.Storage;

/// <summary>
/// The store cannot be opened or written. The message is one sentence with the place, what was found and the remedy; nothing is half-written.
/// The command line shows it with exit code 2.
/// </summary>
public sealed class StoreUnavailable : Exception
{
    public StoreUnavailable(string message)
        : base(message) { }

    public StoreUnavailable(string message, Exception inner)
        : base(message, inner) { }
}
