using Yardstick.Core.Children;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Audits;

/// <summary>Finds the children behind a figure who may be drawn. Restricted records are never drawn: they are audited outside the register.</summary>
/// <param name="indicators">Those of the measurement.</param>
public sealed class AuditSampling(
    Database database,
    Measurement measurement,
    IReadOnlyList<MeasurableIndicator> indicators,
    ChildGate gate
)
{
    private const int LookBack = 12;

    /// <summary>Draws the sample of a round.</summary>
    /// <returns>The extract it was drawn from, how many children there were, and those drawn.</returns>
    /// <exception cref="AuditRefused">There is no extract, no such figure, or nobody stands behind it.</exception>
    internal (MeasuredExtract Extract, int Behind, IReadOnlyList<Candidate> Drawn) Draw(
        string authority,
        RoundToBegin round,
        long seed
    )
    {
        var extract =
            MeasuredExtract.All(database).FirstOrDefault(each => each.AuthorityCode == authority)
            ?? throw new AuditRefused($"The store holds no extract of {authority}: import one first.");
        if (round.Rule is SampleRule.Named)
        {
            var named = new NamedSample(database, measurement).Of(extract, round, gate.RestrictedOf(authority));
            return (extract, named.Count, named);
        }

        var indicator =
            indicators.FirstOrDefault(each => each.Key == round.Indicator)
            ?? throw new AuditRefused("There is no such indicator: choose one of the list.", "Indicator");
        if (new MemberList(measurement).WhyNone(extract, indicator) is { } why)
        {
            throw new AuditRefused(why, "Indicator");
        }

        var teams = Teams.Of(database, authority);
        if (round.AreaId is { } area && !teams.Has(area))
        {
            throw new AuditRefused(
                $"'{area}' is no area: leave it empty, or write the id of a team or service.",
                "Area"
            );
        }

        var months = round.Rule is SampleRule.Latest ? Month.RunEnding(round.Month, LookBack) : [round.Month];
        var restricted = gate.RestrictedOf(authority);
        List<Candidate> candidates =
        [
            .. measurement
                .Members(extract, [indicator], months)
                .Where(member => member.PersonId is { } person && !restricted.Contains(person))
                .Where(member => round.AreaId is not { } below || teams.IsBelow(member.AreaId, below))
                .Select(member => new Candidate(member.PersonId!, member.AreaId, member.LastEvent)),
        ];
        var behind = candidates.Select(each => each.PersonId).Distinct(StringComparer.Ordinal).Count();
        return behind == 0
            ? throw new AuditRefused(
                $"No child stands behind {indicator.Key} of {round.Month.ToWords()}: choose another figure or month.",
                "Indicator"
            )
            : (extract, behind, SampleDrawing.Draw(candidates, round.Rule, round.Size, seed));
    }

    /// <summary>The name of the service that a team belongs to: the node below the highest.</summary>
    internal string ServiceOf(string authority, string? team)
    {
        var teams = Teams.Of(database, authority);
        var at = team;
        for (var steps = 0; at is not null && steps < 20 && teams.ParentOf(at) is { } above; steps++)
        {
            if (teams.ParentOf(above) is null)
            {
                break;
            }

            at = above;
        }

        return teams.NameOf(at);
    }
}
