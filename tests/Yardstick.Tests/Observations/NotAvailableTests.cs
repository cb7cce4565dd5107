using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations;

public sealed class NotAvailableTests
{
    [Theory, BothEngines]
    public void What_is_not_available_stands_at_the_root_of_the_tree(Engine engine)
    {
        using var folder = new ExtractFolder()
            .WithPeople(1)
            .Write("ssd_department.csv", "dept_team_id,dept_team_parent_id", "ROOT,", "T1,ROOT");

        var row = Contacts(engine, folder);

        Assert.Equal(("authority", "ROOT", ObservationStatus.NotAvailable), (row.AreaLevel, row.AreaId, row.Status));
    }

    [Theory, BothEngines]
    public void Without_a_tree_it_stands_at_the_code_of_the_authority(Engine engine)
    {
        using var folder = new ExtractFolder("852").WithPeople(1);

        var row = Contacts(engine, folder);

        Assert.Equal(("authority", "852", ObservationStatus.NotAvailable), (row.AreaLevel, row.AreaId, row.Status));
    }

    private static Observation Contacts(Engine engine, ExtractFolder folder)
    {
        using var council = new MeasuredCouncil(engine, folder.Path);
        return Assert.Single(
            council.Measurement.Measure(
                council.Extract,
                [MeasuredCouncil.Indicator("contacts_n")],
                [new Month(2023, 6)]
            )
        );
    }
}
