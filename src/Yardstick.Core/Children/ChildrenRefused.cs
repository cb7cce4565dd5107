namespace Yardstick.Core.Children;

/// <summary>Why something about children was not shown or done; for the person who asked, and without anything about a child.</summary>
public sealed class ChildrenRefused(RefusalKind kind, string message) : Exception(message)
{
    public RefusalKind Kind { get; } = kind;
}

public enum RefusalKind
{
    /// <summary>The reader may not.</summary>
    NotAllowed,

    /// <summary>There is no such thing, or no longer.</summary>
    NotThere,

    /// <summary>What the reader wrote does not do.</summary>
    WrongInput,
}
