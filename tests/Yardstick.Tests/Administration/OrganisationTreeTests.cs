using Yardstick.Core.Administration.Organisation;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Administration;

public sealed class OrganisationTreeTests
{
    [Theory]
    [BothEngines]
    public void The_tree_of_the_extract_has_its_nodes_below_each_other_by_name(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var june = Anytown.June();
        june.Import(store.Database);

        var root = Assert.Single(new OrganisationTree(store.Database).Now(Anytown.Code));
        var service = Assert.Single(root.Below);

        Assert.Equal(("Anytown", "Help and protection"), (root.Name, service.Name));
        Assert.Equal(
            ["T0, team, front-door", "T1, team, safeguarding", "T2, team, safeguarding"],
            service.Below.Select(team => team.Words)
        );
    }
}
