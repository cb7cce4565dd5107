using Yardstick.Core.Audits;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Composition;

namespace Yardstick.Web.Pages.Audits;

/// <summary>The words of the register for people.</summary>
internal static class AuditNames
{
    public static readonly IReadOnlyList<(string Value, string Words)> Kinds =
    [
        (nameof(AuditKind.Monthly), "Monthly audits"),
        (nameof(AuditKind.Thematic), "Thematic audit"),
        (nameof(AuditKind.DipSample), "Dip sample"),
        (nameof(AuditKind.External), "External audit"),
        (nameof(AuditKind.WholeCohort), "Whole cohort"),
    ];

    public static readonly IReadOnlyList<(string Value, string Words)> Rules =
    [
        (nameof(SampleRule.Random), "At random"),
        (nameof(SampleRule.Latest), "Those with the latest event, as the last 15 leavers"),
        (nameof(SampleRule.Everyone), "Everyone"),
        (nameof(SampleRule.Named), "Named from outside, as by inspectors"),
    ];

    public static IReadOnlyList<(string Value, string Words)> Grades =>
        [.. Enum.GetValues<AuditGrade>().Select(grade => (grade.ToString(), AuditTables.Grades[(int)grade]))];

    public static string KindOf(AuditRound round) =>
        Kinds.First(kind => kind.Value == HyphenedWord.Read<AuditKind>(round.Kind)!.Value.ToString()).Words;

    public static string RuleOf(AuditRound round) =>
        HyphenedWord.Read<SampleRule>(round.Rule) switch
        {
            SampleRule.Random => $"{round.SampleSize} of {round.Behind} drawn at random with seed {round.Seed}",
            SampleRule.Latest => $"the {round.SampleSize} with the latest event of {round.Behind}",
            SampleRule.Named => $"{round.Behind} named from outside",
            _ => $"all {round.Behind}",
        };

    public static string GradeOf(AuditGrade? grade) => grade is { } known ? AuditTables.Grades[(int)known] : "";
}
