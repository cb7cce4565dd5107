namespace Yardstick.Core.Extracts.Ssda903;

/// <summary>A file of the SSDA903 return.</summary>
/// <param name="Name">As the return calls it: <c>episodes</c>, <c>reviews</c> …</param>
/// <param name="KnownBy">The heading that no other file of the return has.</param>
/// <param name="Since">The first year that asks for it; null for all.</param>
internal sealed record Ssda903Module(string Name, string KnownBy, int? Since, IReadOnlyList<Ssda903Column> Columns)
{
    /// <exception cref="ArgumentOutOfRangeException">The file has no such column.</exception>
    public int PlaceOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == column)
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(column), column, $"{Name} has no such column.");
    }
}

/// <summary>A column of a file of the return.</summary>
/// <param name="IsDay">Written dd/mm/yyyy.</param>
/// <param name="IsRequired">Without it the row is about nobody or nothing.</param>
internal sealed record Ssda903Column(string Name, bool IsDay, bool IsRequired);
