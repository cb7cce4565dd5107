using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Snapshots;

/// <summary>The work of a second process on a store that holds Anytown.</summary>
internal static class AnytownAtWork
{
    private static readonly Month June = new(2023, 6);

    /// <param name="halfWay">Called in the middle of the work, when something has been written that is not complete.</param>
    public static void Run(Database database, string folder, string part, Action halfWay)
    {
        var definitions = SomeDefinitions.LoadBeside(folder);
        if (part == "freezes")
        {
            new Freezing(database, definitions).Freeze(
                Anytown.Code,
                [June],
                by: "Jo",
                progress: words => At("keeping who was counted in cpp_visit_10wd_pct", words, halfWay)
            );
            return;
        }

        definitions
            .In(database)
            .Measure(
                MeasuredExtract.All(database).Single(),
                definitions.Indicators,
                [June],
                progress: key => At("cpp_visit_10wd_pct", key, halfWay)
            );
    }

    private static void At(string moment, string now, Action halfWay)
    {
        if (now == moment)
        {
            halfWay();
        }
    }
}
