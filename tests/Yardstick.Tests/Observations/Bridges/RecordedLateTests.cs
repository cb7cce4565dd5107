using Yardstick.Core.Observations.Measuring.Bridges;
using Yardstick.Core.Periods;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations.Bridges;

public sealed class RecordedLateTests
{
    private const string Plans = "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date";

    [Theory, BothEngines]
    public void A_plan_that_came_with_a_later_extract_is_recorded_late_and_one_that_began_later_has_joined(
        Engine engine
    )
    {
        using var june = new ExtractFolder(cut: "2023-07-04")
            .WithPeople(3)
            .Write("ssd_cp_plans.csv", Plans, "C1,P1,2023-05-01");
        // C2 began before June ended, but the extract by which June was measured did not hold it; C3 began in July.
        using var july = new ExtractFolder(cut: "2023-08-04")
            .WithPeople(3)
            .Write("ssd_cp_plans.csv", Plans, "C1,P1,2023-05-01", "C2,P2,2023-06-15", "C3,P3,2023-07-10");
        using var council = new MeasuredCouncil(engine, june.Path);
        council.ImportNext(july.Path);

        var bridge = new MonthBridges(council.Measurement).To(
            council.Extract,
            MeasuredCouncil.Indicator("cpp_n"),
            new Month(2023, 7)
        );

        Assert.Equal((1, 3), (bridge.PreviousNumerator, bridge.ThisNumerator));
        Assert.Equal(
            ["Joined P3", "RecordedLate P2"],
            bridge.Steps.SelectMany(step => step.Subjects.Select(subject => $"{step.Cause} {subject}"))
        );
    }
}
