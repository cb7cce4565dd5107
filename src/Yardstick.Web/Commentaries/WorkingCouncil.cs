using Yardstick.Core.Periods;
using Yardstick.Web.Figures;

namespace Yardstick.Web.Commentaries;

/// <summary>The council whose measured months a person works on: the one that the address names, else the first that the reader may read.</summary>
public sealed class WorkingCouncil(ChosenEdition chosen)
{
    /// <summary>Councils with measured months that the reader may read.</summary>
    public IReadOnlyList<Council> All => [.. chosen.All.Councils.Where(council => council.Frozen is not null)];

    /// <param name="code">Null for the first.</param>
    /// <returns>Null when there is none, or the reader may not read its months.</returns>
    public Council? Find(string? code) =>
        All.FirstOrDefault(council => string.IsNullOrEmpty(code) || council.Code == code);

    /// <summary>The judged figures of a measured month; null when it is not frozen or may not be read.</summary>
    public JudgedEdition? Edition(string code, Month month) =>
        Find(code) is null ? null : chosen.All.Find(EditionAddress.OfMeasured(code, month));
}
