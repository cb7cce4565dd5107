using Yardstick.Core.Children;
using Yardstick.Core.Periods;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Children;

/// <summary>
/// A store with Anytown's June: on a plan are A (visited in time) and B (last visited on 1 May) of team T1, and D (in time) of team T2.
/// </summary>
internal sealed class AnytownChildren : IDisposable
{
    public const string WeeklyMeeting = "weekly supervision of the team";
    private static readonly PreparedStore June = new(database =>
    {
        using var june = Anytown.June();
        june.Import(database);
    });

    private readonly SomeDefinitions _definitions = SomeDefinitions.OfAllKinds();

    public AnytownChildren(Engine engine, TimeProvider? clock = null)
    {
        Store = June.On(engine);
        Use(clock ?? TenthOfJuly);
    }

    public static FixedClock TenthOfJuly { get; } = At(10, 9);

    public TestStore Store { get; }

    public ChildGate Gate { get; private set; } = null!;

    public ChildrenBehindFigures Children { get; private set; } = null!;

    public ChildExports Exports { get; private set; } = null!;

    public Identities Identities => new(Gate);

    public RestrictedRecords Restricted => new(Store.Database, Gate, TenthOfJuly);

    public AccessLog Log => new(Store.Database, TenthOfJuly);

    public AccessReviews Reviews { get; private set; } = null!;

    /// <summary>An hour of a day of July 2023.</summary>
    public static FixedClock At(int day, int hour) => new(new DateTimeOffset(2023, 7, day, hour, 0, 0, TimeSpan.Zero));

    public static ChildQuery Visits(params string[] areas) =>
        new(Anytown.Code, "cpp_visit_10wd_pct", new Month(2023, 6), areas);

    /// <summary>Goes on at another time.</summary>
    public void Use(TimeProvider clock)
    {
        var database = Store.Database;
        var definitions = _definitions.Load();
        Gate = new ChildGate(database, clock);
        Children = new ChildrenBehindFigures(database, definitions.In(database), definitions.Indicators, Gate);
        Exports = new ChildExports(database, Children, Gate, clock);
        Reviews = new AccessReviews(database, Gate, clock);
    }

    public void Dispose()
    {
        Store.Dispose();
        _definitions.Dispose();
    }
}
