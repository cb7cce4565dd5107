namespace Yardstick.Cli;

/// <summary>A command that cannot be carried out as given: one sentence that says what to change.</summary>
public sealed class WrongUse(string message) : Exception(message);
