using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Commentaries.Actions;

/// <summary>Who may agree on an action, say where it stands and close it.</summary>
public sealed class ActionRights(Database database)
{
    /// <summary>
    /// An action of an area is for whoever may manage actions there. One of the whole authority is for whoever may manage actions anywhere in it,
    /// because teams carry it out together.
    /// </summary>
    /// <param name="areaId">Null or empty for the whole authority.</param>
    public bool MayManage(Reader reader, string authority, string? areaId) =>
        string.IsNullOrWhiteSpace(areaId)
            ? reader.May(Permission.ManageActions, authority)
            : reader.May(Permission.ManageActions, authority, areaId.Trim(), Teams.Of(database, authority).ParentOf);
}
