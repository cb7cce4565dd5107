using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.People;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Children;

/// <summary>
/// The children behind a figure, each under a pseudonym with the reason it passed or failed. Made from the current extract, since a frozen month
/// keeps no dates and reasons; where that gives another figure than was frozen, both are there.
/// </summary>
public sealed class ChildrenBehindFigures(
    Database database,
    Measurement measurement,
    IReadOnlyList<MeasurableIndicator> indicators,
    ChildGate gate
)
{
    /// <exception cref="ChildrenRefused">Not allowed, no such figure, or no purpose.</exception>
    public ChildList List(Reader reader, ChildQuery query, string purpose)
    {
        var (list, admission) = Gather(reader, query, purpose, Permission.SeeChildren, AccessAction.List);
        admission.Note(list.Rows.Count);
        return list;
    }

    /// <summary>The list, before anything is noted: the caller notes it when nothing can fail any more.</summary>
    internal (ChildList List, Admission Admission) Gather(
        Reader reader,
        ChildQuery query,
        string purpose,
        Permission permission,
        AccessAction action
    )
    {
        var admission = gate.Admit(reader, permission, action, query.Authority, query.Areas, purpose, query.ToWords());
        var indicator =
            indicators.FirstOrDefault(each => each.Key == query.Indicator)
            ?? throw NotThere("There is no such indicator: choose one from the list of indicators.");
        var extract =
            MeasuredExtract.All(database).FirstOrDefault(each => each.AuthorityCode == query.Authority)
            ?? throw NotThere("No case records of this authority are held: import an extract.");
        if (query.Areas.FirstOrDefault(area => !admission.Teams.Has(area)) is not null)
        {
            throw NotThere("There is no such area: choose one from the list of areas.");
        }

        if (new MemberList(measurement).WhyNone(extract, indicator) is { } why)
        {
            throw NotThere(why);
        }

        List<Member> members =
        [
            .. measurement
                .Members(extract, [indicator], [query.Month])
                .Where(member =>
                    query.Areas.Count == 0 || query.Areas.Any(area => admission.Teams.IsBelow(member.AreaId, area))
                ),
        ];
        List<(Member Member, ShownChild? Shown)> children =
        [
            .. members
                .Where(member => member.PersonId is not null)
                .Select(member => (member, admission.Show(member.PersonId!, member.AreaId))),
        ];
        var isCount = indicator.Indicator.Unit == IndicatorUnit.Count;
        return (
            new ChildList
            {
                Query = query,
                Indicator = indicator.Indicator,
                ExtractDate = extract.ExtractDate,
                Rows =
                [
                    .. children
                        .Where(each => each.Shown is not null)
                        .Select(each => Row(indicator.Indicator, each.Member, each.Shown!, admission.Teams))
                        .OrderByDescending(row => row.IsAdverse)
                        .ThenByDescending(row => row.DaysOver ?? 0)
                        .ThenBy(row => row.Child.Pseudonym, StringComparer.Ordinal),
                ],
                NotShown = children.Count(each => each.Shown is null),
                WithoutChild = members.Count - children.Count,
                Numerator = members.Sum(member => member.Numerator),
                Denominator = isCount ? null : members.Sum(member => member.Denominator ?? 0),
                Frozen = Frozen(query, isCount),
            },
            admission
        );
    }

    private (decimal? Numerator, decimal? Denominator)? Frozen(ChildQuery query, bool isCount)
    {
        var rows = new FrozenFigures(database)
            .Observations(
                query.Authority,
                [query.Indicator],
                [query.Month],
                query.Areas.Count == 0 ? null : query.Areas
            )
            .Select(row => row.Observation)
            .Where(row => query.Areas.Count > 0 || row.AreaLevel == "authority")
            .ToList();
        return rows.Count == 0
            ? null
            : (rows.Sum(row => row.Numerator), isCount ? null : rows.Sum(row => row.Denominator));
    }

    private static ChildRow Row(Indicator indicator, Member member, ShownChild shown, Teams teams)
    {
        bool? inDenominator = indicator.Unit == IndicatorUnit.Count ? null : member.Denominator > 0;
        return new ChildRow
        {
            Child = shown,
            InNumerator = member.Numerator > 0,
            InDenominator = inDenominator,
            IsAdverse =
                inDenominator is true
                && indicator.Polarity switch
                {
                    Polarity.Higher => member.Numerator == 0,
                    Polarity.Lower => member.Numerator > 0,
                    _ => false,
                },
            Reason = ReasonWords.Of(member.Reason),
            ClockStart = member.ClockStart,
            LastEvent = member.LastEvent,
            DueDate = member.DueDate,
            DaysOver = member.DaysOver,
            TeamId = member.AreaId,
            TeamName = teams.NameOf(member.AreaId),
        };
    }

    private static ChildrenRefused NotThere(string sentence) => new(RefusalKind.NotThere, sentence);
}
