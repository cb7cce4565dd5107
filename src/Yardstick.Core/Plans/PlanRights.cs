using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Plans;

/// <summary>Who may write plans and areas of focus, and who may sign them off.</summary>
public sealed class PlanRights(Database database)
{
    /// <summary>
    /// An area of focus in one area is for whoever may manage plans there; a plan, and an area of focus of the whole authority, for whoever may
    /// manage plans anywhere in it, because teams work on it together.
    /// </summary>
    /// <param name="areaId">Null or empty for the whole authority.</param>
    public bool MayManage(Reader reader, string authority, string? areaId = null) =>
        string.IsNullOrWhiteSpace(areaId)
            ? reader.May(Permission.ManagePlans, authority)
            : reader.May(Permission.ManagePlans, authority, areaId.Trim(), Teams.Of(database, authority).ParentOf);

    /// <summary>The leadership signs for the whole authority.</summary>
    public static bool MaySign(Reader reader, string authority) =>
        reader.MayThroughout(Permission.SignOffPlans, authority);
}
