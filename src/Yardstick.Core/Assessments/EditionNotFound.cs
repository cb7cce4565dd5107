namespace Yardstick.Core.Assessments;

/// <summary>
/// No single edition answers what was asked for. The message is one sentence for the person who asked, with the remedy; the command
/// line shows it with exit code 2.
/// </summary>
public sealed class EditionNotFound(string message) : Exception(message);
