using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Care;

/// <summary>
/// Cuts a time in care into episodes, as the return of looked-after children has them: a new one with every change of status or placement,
/// on the day on which the one before ends with X1.
/// </summary>
internal static class EpisodeChain
{
    public static IReadOnlyList<CareEpisode> Of(
        Child child,
        LegalPath law,
        IReadOnlyList<LegalSpan> statuses,
        IReadOnlyList<Placement> placements,
        DateOnly horizon
    )
    {
        DateOnly[] changes =
        [
            .. statuses
                .Select(status => status.Start)
                .Concat(placements.Select(placement => placement.Start))
                .Concat(placements.Where(placement => placement.IsTemporary).Select(placement => placement.End))
                .Where(day => day < law.End && day <= horizon)
                .Distinct()
                .Order(),
        ];
        var episodes = new List<CareEpisode>();
        for (var place = 0; place < changes.Length; place++)
        {
            var day = changes[place];
            var last = place == changes.Length - 1;
            var placement = On(day, placements);
            episodes.Add(
                new CareEpisode(
                    child.NextId("CE"),
                    day,
                    last ? law.End : changes[place + 1],
                    place == 0
                        ? "S"
                        : Reason(episodes[^1].Placement, placement, statuses.Any(status => status.Start == day)),
                    last ? law.EndReason : "X1",
                    placement
                )
            );
        }

        return episodes;
    }

    private static Placement On(DateOnly day, IReadOnlyList<Placement> placements) =>
        placements
            .Where(placement => placement.Start <= day && placement.End > day)
            .MaxBy(placement => placement.IsTemporary)!;

    private static string Reason(Placement before, Placement now, bool statusChanged) =>
        (before.Id != now.Id, now.KeepsCarers && !before.IsTemporary, statusChanged) switch
        {
            (false, _, _) => "L",
            (true, true, false) => "T",
            (true, true, true) => "U",
            (true, false, false) => "P",
            (true, false, true) => "B",
        };
}
