using System.Globalization;
using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Staff;

/// <summary>Fills a post for all time: a worker, a vacancy, the next worker.</summary>
internal static class PostMaker
{
    /// <summary>No story that an extract tells of begins before or reaches beyond.</summary>
    private static readonly DateOnly First = new(1990, 1, 1);
    private static readonly DateOnly Latest = new(2050, 1, 1);

    public static Post Make(string teamId, string function, int place, Dice all)
    {
        var dice = all.Fork(teamId).Fork(place);
        var workers = new List<Worker>();
        for (var day = First; day < Latest; )
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{teamId[1..]}{place:00}{workers.Count:000}");
            var worker = new Worker("W" + number, "SW" + number, day, day.AddDays(dice.Length("post_held")))
            {
                FullTime = decimal.Parse(dice.Code("full_time"), CultureInfo.InvariantCulture),
                FromAgency = dice.Happens("worker_from_agency"),
                FirstStatus = function is TeamFunction.EarlyHelp or TeamFunction.LeavingCare
                    ? "OTHER"
                    : dice.Code("worker_status"),
            };
            workers.Add(worker);
            day = worker.Until.AddDays(dice.Length("post_vacant"));
        }

        return new Post(workers);
    }
}
