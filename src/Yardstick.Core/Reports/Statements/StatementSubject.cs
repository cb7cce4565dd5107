using Yardstick.Core.Assessments;

namespace Yardstick.Core.Reports.Statements;

/// <summary>The figure that statements are made of.</summary>
/// <param name="Earlier">What earlier editions said of the same figure; empty when it is new.</param>
public sealed record StatementSubject(Assessment Assessment, Phrase Phrase, IReadOnlyList<Assessment> Earlier);
