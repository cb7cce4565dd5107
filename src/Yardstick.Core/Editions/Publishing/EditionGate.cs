using Yardstick.Core.Commentaries.Tasks;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>
/// What stands between an edition and its approval: every signal, red and changed rating in it has an approved text or a recorded waiver, and
/// the protection of its public version is proved. Pure.
/// </summary>
public sealed record EditionGate
{
    /// <summary>By indicator; empty when nothing is missing.</summary>
    public required IReadOnlyList<MissingText> Missing { get; init; }

    /// <summary>Waivers that stand in the place of a text.</summary>
    public required IReadOnlyList<Waiver> Waived { get; init; }

    public required PublicVerdict Verdict { get; init; }

    /// <summary>What the approver should know and what keeps nothing back, a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public bool IsOpen => Missing.Count == 0 && Verdict.Holds;

    public static EditionGate Of(EditionInputs inputs, IReadOnlyList<Waiver> waivers, PublicVerdict verdict)
    {
        var explained = inputs.Texts.SelectMany(text => text.Indicators).ToHashSet(StringComparer.Ordinal);
        var waived = waivers.ToDictionary(waiver => waiver.Indicator, StringComparer.Ordinal);
        var open = inputs.ToExplain.Where(figure => !explained.Contains(figure.Indicator)).ToList();
        var titles = inputs.Definitions.ToDictionary(
            definition => definition.Indicator,
            definition => definition.Title,
            StringComparer.Ordinal
        );
        return new EditionGate
        {
            Missing =
            [
                .. open.Where(figure => !waived.ContainsKey(figure.Indicator))
                    .GroupBy(figure => figure.Indicator, StringComparer.Ordinal)
                    .Select(group => new MissingText(
                        group.Key,
                        titles.GetValueOrDefault(group.Key, group.Key),
                        [.. group.Select(figure => figure.Why)]
                    )),
            ],
            Waived = [.. open.Select(figure => waived.GetValueOrDefault(figure.Indicator)).OfType<Waiver>().Distinct()],
            Verdict = verdict,
            Warnings =
            [
                .. (inputs.UnsignedFocus ?? []).Select(title =>
                    $"The area of focus '{title}' has words that the leadership has not signed off: the edition prints what was signed off before, or nothing of it. Have it signed off and compose again, or approve without."
                ),
            ],
        };
    }

    /// <summary>The causes that must be explained before an edition is approved.</summary>
    public static bool MustBeExplained(TaskCause cause) =>
        cause is TaskCause.Signal or TaskCause.Red or TaskCause.ChangedRating;

    /// <summary>One sentence with the remedy; null when the gate is open.</summary>
    public string? Sentence() =>
        Missing.Count > 0
            ? $"{(Missing.Count == 1 ? "1 figure lacks" : $"{Missing.Count} figures lack")} an approved text, the first is '{Missing[0].Title}' ({Missing[0].Why[0]}): have the text approved and compose the edition again, or record a waiver with its reason."
        : Verdict.Holds ? null
        : $"The public version cannot be approved: {string.Join(" ", Verdict.Reasons)}";
}

/// <summary>A figure that has to be explained and is not.</summary>
public sealed record MissingText(string Indicator, string Title, IReadOnlyList<string> Why);

/// <summary>Why an edition says nothing of a figure that has to be explained.</summary>
public sealed record Waiver
{
    public required long EditionId { get; init; }

    public required string Indicator { get; init; }

    public required string Reason { get; init; }

    public required string Person { get; init; }

    /// <summary>Word of a role.</summary>
    public required string Role { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime HappenedAt { get; init; }
}
