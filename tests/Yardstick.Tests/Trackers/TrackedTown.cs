using Yardstick.Core.Children;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Trackers;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Trackers;

/// <summary>
/// Anytown with May and June 2023 frozen. On a child protection plan for over a year are A (team T1) in both months, B (T1) until 15 June, and D (T2)
/// from June on.
/// </summary>
internal sealed class TrackedTown : IDisposable
{
    public const string Tracker = "long-protection-plans";
    public const string Alex = "alex@council.example";
    public static readonly Month May = new(2023, 5);
    public static readonly Month June = new(2023, 6);
    public static readonly FixedClock TenthOfJuly = new(new DateTimeOffset(2023, 7, 10, 9, 0, 0, TimeSpan.Zero));
    private static readonly PreparedStore Frozen = new(Prepare);

    public TrackedTown(Engine engine, TimeProvider? clock = null)
    {
        Store = Frozen.On(engine);
        Gate = new ChildGate(Store.Database, clock ?? TenthOfJuly);
        Register = new TrackerRegister(Store.Database, Measured.Product.Value.Trackers, clock ?? TenthOfJuly);
        Meetings = new TrackerMeetings(Store.Database, Register, clock ?? TenthOfJuly);
        Reading = new TrackerReading(Store.Database, Register, Gate);
    }

    public TestStore Store { get; }

    public ChildGate Gate { get; }

    public TrackerRegister Register { get; }

    public TrackerMeetings Meetings { get; }

    public TrackerReading Reading { get; }

    public TrackerDefinition Definition => Register.Trackers.Find(Tracker)!;

    public IReadOnlyList<TrackerItem> Items(long meeting) =>
        Register.Items(Anytown.Code, Register.Meeting(Anytown.Code, meeting)!);

    public long Begin(Month month, DateOnly heldOn, string? area = null) =>
        Meetings.Begin(
            Anytown.Code,
            new MeetingToBegin
            {
                Tracker = Tracker,
                Month = month,
                AreaId = area,
                HeldOn = heldOn,
                RolesPresent = "Head of service",
            },
            Alex
        );

    public void Dispose() => Store.Dispose();

    private static void Prepare(Core.Storage.Database database)
    {
        using var extract = Anytown.June();
        using var definitions = SomeDefinitions.Of("cpp_12m_tracked_n", "cpp_18m_n");
        extract
            .Write(
                "ssd_cp_plans.csv",
                "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date",
                "PA,A,2022-01-10,",
                "PB,B,2022-02-01,2023-06-15",
                "PD,D,2022-06-20,"
            )
            .Import(database);
        new Freezing(database, definitions.Load(), TenthOfJuly).Freeze(Anytown.Code, [May, June], by: "Jo");
    }
}
