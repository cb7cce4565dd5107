namespace Yardstick.Core.Extracts.Generating.Staff;

/// <summary>
/// Gives a case to workers one after the other: the next one when a worker leaves or hands over, at times after some days in which nobody
/// leads; the same worker goes on under the new team when teams are reorganised.
/// </summary>
internal sealed class Allocator(Organisation organisation)
{
    private readonly Dictionary<(Team Team, int TakenOver), IReadOnlyList<Post>> _posts = [];

    /// <param name="dice">The same for brothers and sisters, so that one worker knows the family.</param>
    /// <param name="horizon">Allocations after it are not told.</param>
    public IEnumerable<Allocation> Allocate(
        string function,
        string locality,
        DateOnly from,
        DateOnly until,
        Dice dice,
        DateOnly horizon
    )
    {
        var team = organisation.TeamFor(function, locality, from, dice);
        for (var day = from; day < until && day <= horizon; )
        {
            team = team.On(day);
            if (Choose(team, day, dice) is not { } worker)
            {
                day = day.AddDays(7);
                continue;
            }

            var end = Earliest(until, worker.Until, day.AddDays(dice.Length("child_reallocated")));
            foreach (var part in ByTeam(worker, team, day, end))
            {
                yield return part;
                team = part.Team;
            }

            day = dice.Happens("reallocation_leaves_gap") ? end.AddDays(dice.Length("reallocation_gap")) : end;
        }
    }

    private static IEnumerable<Allocation> ByTeam(Worker worker, Team team, DateOnly from, DateOnly until)
    {
        while (from < until)
        {
            var end = team.Successor is not null && team.Until is { } closing && closing < until ? closing : until;
            yield return new Allocation(worker, team, from, end);
            team = team.On(end);
            from = end;
        }
    }

    /// <summary>A worker of the team's posts, full-timers more often.</summary>
    private Worker? Choose(Team team, DateOnly day, Dice dice)
    {
        var posts = PostsOf(team, day);
        Worker? held = null;
        for (var tries = 0; tries < 8; tries++)
        {
            var holder = dice.OneOf(posts).HolderOn(day);
            held = holder ?? held;
            if (holder is not null && dice.Happens((double)holder.FullTime))
            {
                return holder;
            }
        }

        return held;
    }

    /// <summary>The posts of a team and those that it has taken over by the day.</summary>
    private IReadOnlyList<Post> PostsOf(Team team, DateOnly day)
    {
        var takenOver = organisation.Teams.Where(other => other.Successor == team && other.Until <= day).ToList();
        if (!_posts.TryGetValue((team, takenOver.Count), out var posts))
        {
            posts = [.. team.Posts, .. takenOver.SelectMany(other => PostsOf(other, day))];
            _posts[(team, takenOver.Count)] = posts;
        }

        return posts;
    }

    private static DateOnly Earliest(DateOnly one, DateOnly other, DateOnly third)
    {
        var earlier = one < other ? one : other;
        return earlier < third ? earlier : third;
    }
}
