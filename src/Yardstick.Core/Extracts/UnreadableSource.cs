namespace Yardstick.Core.Extracts;

/// <summary>
/// A delivery that cannot be read at all. The message is one sentence for the person who delivered it: the place, what was found,
/// and the remedy. Nothing has been stored when it is thrown. The command line shows it with exit code 2, a page as an error summary.
/// </summary>
public sealed class UnreadableSource : Exception
{
    public UnreadableSource(string message)
        : base(message) { }

    public UnreadableSource(string message, Exception inner)
        : base(message, inner) { }
}
