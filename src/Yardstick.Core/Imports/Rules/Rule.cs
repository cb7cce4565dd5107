using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Rules;

/// <summary>
/// A data-quality rule: a definition in <c>definitions/rules</c>, numbered as in the published list, or one of the rules that a statutory return is
/// accepted by.
/// </summary>
public sealed record Rule
{
    /// <summary>0 for a rule of a return.</summary>
    public required int Number { get; init; }

    /// <summary>By which findings name the rule: its number, or its published code behind that of the return, as <c>903-1003</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The return whose rule it is; null for a rule of any case records.</summary>
    public SourceKind? Return { get; init; }

    /// <summary>Path of the YAML file inside <c>definitions/</c>.</summary>
    public required string File { get; init; }

    public required string Title { get; init; }

    public required ExtractSeverity Severity { get; init; }

    /// <summary>The national rules that it stands for, or <c>local</c>.</summary>
    public required string Basis { get; init; }

    /// <summary>What the rule tests, in plain words.</summary>
    public required string Definition { get; init; }

    public required RuleEffect Effect { get; init; }

    public RuleMoment Runs { get; init; }

    /// <summary>
    /// True when a finding says that work is late or not done: the record may well be right, so that it casts no doubt on a figure.
    /// </summary>
    public bool IsAboutWork { get; init; }

    /// <summary>What to change in the case system: ends the sentence that says what was found.</summary>
    public string Remedy { get; init; } = "";

    /// <summary>Tables without which the rule cannot be tested.</summary>
    public IReadOnlyList<string> RequiredTables { get; init; } = [];

    /// <summary>Indicators of which one at least must have been measured for the rule to find anything; none where any figure will do.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>One select that returns what is wrong; null when only reading tests the rule, or nothing can.</summary>
    public string? Sql { get; init; }

    /// <summary>What of the rule is tested while the files are read; null when nothing is.</summary>
    public string? AtReading { get; init; }

    /// <summary>Which other part of the product tests the rule, and under what name it reports; null when none does.</summary>
    public string? TestedBy { get; init; }

    /// <summary>Why the rule, or the part of it that is named, cannot be tested; null when all of it is.</summary>
    public string? NotAvailable { get; init; }

    /// <summary>Whether anything tests the rule, in part at least.</summary>
    public bool IsTested => Sql is not null || AtReading is not null || TestedBy is not null;

    /// <summary>Whether a finding counts in the data-quality grades: an error or warning about a record of the extract.</summary>
    public bool CastsDoubt =>
        Runs == RuleMoment.Import && Severity is ExtractSeverity.Error or ExtractSeverity.Warning && !IsAboutWork;

    public IReadOnlyList<RuleExample> Examples { get; init; } = [];
}

/// <summary>When a rule is tested (contracts: 1 to 90 at import, 91 to 96 after measuring).</summary>
public enum RuleMoment
{
    Import,
    Measuring,

    /// <summary>Where targets, editions and text are.</summary>
    Publishing,

    /// <summary>Where a month is compared with what was frozen or known before.</summary>
    Restatement,
}

/// <summary>What happens to the record that a rule finds (clarification 5).</summary>
public enum RuleEffect
{
    ListOnly,

    /// <summary>Kept in the denominator, never in the numerator.</summary>
    FailTest,
    ExcludeRecord,
}

/// <summary>A rule's own proof: the rows of an invented extract and what must be found in them. Run as a test on each engine.</summary>
public sealed record RuleExample
{
    /// <summary>A sentence that says what the example shows.</summary>
    public required string Name { get; init; }

    public required DateOnly ExtractDate { get; init; }

    /// <summary>Rows by table of the extract: column and text, as a CSV cell would hold it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Given { get; init; }

    /// <summary>Each finding as <c>record column</c>, or the record alone where no column is meant; in ordinal order.</summary>
    public required IReadOnlyList<string> Expect { get; init; }
}
