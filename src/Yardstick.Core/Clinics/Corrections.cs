using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Clinics;

/// <summary>
/// The findings of the current extract about children, by the worker who leads for the child: what to put right in the case
/// system. What the extract before had and this one has not stands as resolved, which is the proof that it was put right.
/// </summary>
internal sealed class Corrections(Database database, ClinicInputs inputs)
{
    /// <summary>Of the whole authority.</summary>
    /// <param name="leads">Who leads for which child on the day of the extract.</param>
    public IReadOnlyList<Correction> Of(string authority, IEnumerable<Lead> leads)
    {
        var leadOf = leads
            .DistinctBy(lead => lead.PersonId)
            .ToDictionary(lead => lead.PersonId, StringComparer.Ordinal);
        var rules = inputs.Rules.ToDictionary(rule => rule.Code, StringComparer.Ordinal);
        return
        [
            .. new ExtractFindingStore(database)
                .Read(authority)
                .Where(finding => finding.PersonId is not null && finding.Severity != ExtractSeverity.Information)
                .Select(finding =>
                    Correction(
                        finding,
                        leadOf.GetValueOrDefault(finding.PersonId!),
                        rules.GetValueOrDefault(finding.Rule)
                    )
                )
                .OrderBy(correction => correction.Worker ?? "~", StringComparer.Ordinal)
                .ThenBy(correction => correction.IsResolved)
                .ThenBy(correction => correction.Severity)
                .ThenBy(correction => correction.FirstSeen)
                .ThenBy(correction => correction.Rule, StringComparer.Ordinal)
                .ThenBy(correction => correction.PersonId, StringComparer.Ordinal),
        ];
    }

    /// <summary>In the words of the rule: the message of a finding may name the record.</summary>
    private static Correction Correction(ExtractFinding finding, Lead? lead, Rule? rule) =>
        new(
            finding.PersonId!,
            lead?.ProfessionalId,
            lead is null ? finding.TeamId : lead.AreaId,
            finding.Severity,
            finding.Rule,
            rule?.Title ?? "What was delivered cannot be read as it stands",
            rule?.Remedy ?? "Correct the record in the case system.",
            finding.Table,
            finding.Column,
            finding.FirstSeen,
            finding.Status == FindingState.Resolved
        );
}

/// <param name="Worker">Null when nobody leads for the child.</param>
/// <param name="FirstSeen">The day of the first extract that had it.</param>
internal sealed record Correction(
    string PersonId,
    string? Worker,
    string? Team,
    ExtractSeverity Severity,
    string Rule,
    string Title,
    string Remedy,
    string Table,
    string Column,
    DateOnly FirstSeen,
    bool IsResolved
);
