using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Core.Scrutiny.Recommendations;

namespace Yardstick.Core;

/// <summary>The panel of the invented council, and what it recommended at its first meeting.</summary>
internal static class SamplePanel
{
    public static Panel Founded { get; } =
        new Panel
        {
            AuthorityCode = SampleCouncil.Code,
            PanelId = "",
            Name = "Children’s services scrutiny panel",
            TermsOfReference =
                "The panel scrutinises services for children and families in public: early help, safeguarding, children in care and those who leave it. It looks at performance at every meeting.",
            Quorum = 3,
            Seats =
            [
                new PanelSeat(1, "Chair", SeatKind.Councillor, "Councillor for North ward", "Councillor for Park ward"),
                new PanelSeat(2, "Vice-chair", SeatKind.Councillor, "Councillor for Mill ward", null),
                new PanelSeat(3, "Member", SeatKind.Councillor, "Councillor for Harbour ward", null),
                new PanelSeat(
                    4,
                    "Member",
                    SeatKind.Councillor,
                    "Councillor for Castle ward",
                    "Councillor for Park ward"
                ),
                new PanelSeat(5, "Member", SeatKind.Councillor, null, null),
                new PanelSeat(6, "Parent governor", SeatKind.Appointed, "A parent governor", null),
            ],
        };

    /// <param name="item">Position of the report on the agenda.</param>
    public static IReadOnlyList<RecommendationToMake> Recommended(Meeting meeting, int item) =>
        [
            Made(
                meeting,
                item,
                "Referrals",
                "That every school is sent a short guide to the thresholds.",
                "Head of the front door",
                "referrals_n"
            ),
            Made(
                meeting,
                item,
                "Audits",
                "That members see the year’s plan of audits, with dates.",
                "Quality assurance lead"
            ),
            Made(
                meeting,
                item,
                "Visits",
                "That telephone calls may stand in for visits to children on plans.",
                "Head of safeguarding",
                "cpp_visit_10wd_pct"
            ),
            Made(
                meeting,
                item,
                "Placements",
                "That a plan for enough placements near home is published.",
                "Head of children in care",
                "cla_n"
            ),
            Made(
                meeting,
                item,
                "Caseloads",
                "That the panel is told at each meeting how many social workers hold twenty children or more.",
                "Director of children’s services"
            ),
        ];

    private static RecommendationToMake Made(
        Meeting meeting,
        int item,
        string title,
        string wording,
        string role,
        params string[] indicators
    ) =>
        new()
        {
            AuthorityCode = meeting.AuthorityCode,
            MeetingId = meeting.MeetingId,
            Item = item,
            Title = title,
            Wording = wording,
            ResponsibleRole = role,
            Indicators = indicators,
        };
}
