using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Core.Scrutiny.Recommendations;
using Yardstick.Core.Storage;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Scrutiny;

/// <summary>A panel of three councillors, a vacancy and a parent governor; its quorum is two. Met in July and September 2023; it is 2 October 2023.</summary>
internal sealed class SomePanel
{
    public const string Council = "1001";
    public const string Id = "childrens-panel";
    public const string By = "scrutiny@council.example";
    public static readonly DateOnly July = new(2023, 7, 20);
    public static readonly DateOnly September = new(2023, 9, 28);
    public static readonly DateOnly November = new(2023, 11, 23);
    public static readonly DateOnly Today = new(2023, 10, 2);
    public static readonly FixedClock Clock = new(new DateTimeOffset(2023, 10, 2, 9, 0, 0, TimeSpan.Zero));
    public static readonly ClearDays ClearDays = new(Measured.Product.Value.Reference.WorkingDays);

    public SomePanel(Database database)
    {
        Panels = new PanelRegister(database, Clock);
        Meetings = new MeetingRegister(database, Panels, ClearDays, Clock);
        Recommendations = new RecommendationRegister(database, Meetings, Measured.Product.Value.Catalogue, Clock);
        Held = new MeetingsHeld(database, Panels, Meetings, Recommendations);
        Panel = Panels.Save(Wanted, By);
    }

    public static Panel Wanted { get; } =
        new()
        {
            AuthorityCode = Council,
            PanelId = Id,
            Name = "Children's Panel",
            TermsOfReference = "Scrutinise the services for children.",
            Quorum = 2,
            Seats =
            [
                new PanelSeat(1, "Chair", SeatKind.Councillor, "Councillor A", "Councillor D"),
                new PanelSeat(2, "Member", SeatKind.Councillor, "Councillor B", null),
                new PanelSeat(3, "Member", SeatKind.Councillor, null, null),
                new PanelSeat(4, "Parent governor", SeatKind.Appointed, "Governor C", null),
            ],
        };

    public static IReadOnlyList<Presence> Quorate { get; } =
    [
        new Presence(1, PresenceKind.Substituted),
        new Presence(2, PresenceKind.Present),
        new Presence(4, PresenceKind.Apologies),
    ];

    public Panel Panel { get; }

    public PanelRegister Panels { get; }

    public MeetingRegister Meetings { get; }

    public RecommendationRegister Recommendations { get; }

    public MeetingsHeld Held { get; }

    public Meeting Plan(DateOnly day, MeetingKind kind = MeetingKind.Formal) =>
        Meetings.Plan(
            new MeetingToPlan
            {
                AuthorityCode = Council,
                PanelId = Id,
                MeetsOn = day,
                BeginsAt = "5.30 pm",
                Place = "Committee room 1",
                Kind = kind,
                Month = Core.Periods.Month.Of(day).Previous,
            },
            By
        );

    public Meeting Hold(DateOnly day, MeetingKind kind = MeetingKind.Formal) =>
        Held.Record(Council, Plan(day, kind).MeetingId, Quorate, By);

    public Recommendation Recommend(Meeting at, string wording = "Send the panel the feedback of schools.") =>
        Recommendations.Make(
            new RecommendationToMake
            {
                AuthorityCode = Council,
                MeetingId = at.MeetingId,
                Title = "Neglect",
                Wording = wording,
                ResponsibleRole = "Head of safeguarding",
                Indicators = ["cpp_n"],
            },
            By
        );

    public Recommendation Note(Recommendation about, RecommendationEventKind kind, string said, DateOnly? on = null) =>
        Recommendations.Note(Council, Id, about.Number, kind, said, on, By);

    public Recommendation Decide(Recommendation about, Meeting at, bool isAccepted, string? said = null) =>
        Recommendations.Decide(Council, Id, about.Number, at.MeetingId, isAccepted, said, By);

    public Recommendation Find(Recommendation one) => Recommendations.Find(Council, Id, one.Number)!;

    public static void Refused(string words, Func<object> verb) =>
        Assert.Contains(words, Assert.Throws<ScrutinyRefused>(verb).Message, StringComparison.Ordinal);
}
