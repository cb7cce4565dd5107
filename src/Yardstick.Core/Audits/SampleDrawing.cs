using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yardstick.Core.Audits;

/// <summary>A child behind a figure who may be audited.</summary>
/// <param name="Day">The latest event; null where the figure knows none.</param>
public sealed record Candidate(string PersonId, string? AreaId, DateOnly? Day);

/// <summary>Chooses the children of a sample. Pure: the same children, rule, size and seed give the same sample on every machine.</summary>
public static class SampleDrawing
{
    /// <param name="candidates">In any order; a child who stands in it twice is one, with the latest event.</param>
    /// <returns>In the order in which they were drawn.</returns>
    public static IReadOnlyList<Candidate> Draw(IEnumerable<Candidate> candidates, SampleRule rule, int size, long seed)
    {
        var children = candidates
            .GroupBy(each => each.PersonId, StringComparer.Ordinal)
            .Select(child =>
                child
                    .OrderByDescending(each => each.Day ?? DateOnly.MinValue)
                    .ThenBy(each => each.AreaId, StringComparer.Ordinal)
                    .First()
            );
        return rule switch
        {
            SampleRule.Everyone => [.. children.OrderBy(each => each.PersonId, StringComparer.Ordinal)],
            SampleRule.Latest =>
            [
                .. children
                    .OrderByDescending(each => each.Day ?? DateOnly.MinValue)
                    .ThenBy(each => each.PersonId, StringComparer.Ordinal)
                    .Take(size),
            ],
            _ =>
            [
                .. children
                    .OrderBy(each => Lot(seed, each.PersonId), StringComparer.Ordinal)
                    .ThenBy(each => each.PersonId, StringComparer.Ordinal)
                    .Take(size),
            ],
        };
    }

    /// <summary>A lot that each child draws alone: no child's chance depends on the order of the list, and a child who joins moves no other's.</summary>
    private static string Lot(long seed, string personId) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}\n{personId}")))
        );
}
