using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.People;

/// <summary>The table of the product.</summary>
internal static class Permissions
{
    public static PermissionTable Table { get; } = PermissionTable.Load(ProductFolders.BesideProgram().Definitions);
}
