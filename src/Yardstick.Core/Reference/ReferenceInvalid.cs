namespace Yardstick.Core.Reference;

/// <summary>A reference file is missing or wrong. The message names file, line, what was found and the remedy; the program cannot start without it.</summary>
public sealed class ReferenceInvalid(string message) : Exception(message);
