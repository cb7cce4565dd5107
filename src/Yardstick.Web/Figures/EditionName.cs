using Yardstick.Core.Periods;

namespace Yardstick.Web.Figures;

/// <summary>An edition that can be chosen.</summary>
/// <param name="Address">Stable word for addresses: <c>1001-july-2023-measured</c>.</param>
/// <param name="Name">As lists show it.</param>
public sealed record EditionName(string Address, string Name, Month Month);
