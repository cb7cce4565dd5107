using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Returns;

/// <summary>What reading a file found.</summary>
/// <param name="File">Empty where the return as a whole is meant.</param>
internal sealed record FileNote(
    string File,
    long? Line,
    ExtractSeverity Severity,
    string Rule,
    string Column,
    string Message
);
