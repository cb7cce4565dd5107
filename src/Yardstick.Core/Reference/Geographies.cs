namespace Yardstick.Core.Reference;

/// <summary>The codes by which national statistics name a council and its region.</summary>
public sealed class Geographies
{
    private readonly Dictionary<string, Geography> _byAuthority;

    internal Geographies(string folder) =>
        _byAuthority = ReferenceTable
            .Read(
                folder,
                "geographies.csv",
                ["authority_code", "ons_code", "region_code", "region_name"],
                row => new Geography(
                    row.Text("authority_code"),
                    row.Text("ons_code"),
                    row.Text("region_code"),
                    row.Text("region_name")
                )
            )
            .ToDictionary(geography => geography.AuthorityCode, StringComparer.Ordinal);

    /// <summary>The council of a nine-character code; null when none has it.</summary>
    public Geography? FindByOnsCode(string onsCode) =>
        _byAuthority.Values.FirstOrDefault(geography => geography.OnsCode == onsCode);

    /// <summary>Null for a council that national statistics do not know, such as an invented one.</summary>
    public Geography? Find(string authorityCode) => _byAuthority.GetValueOrDefault(authorityCode);
}

/// <param name="AuthorityCode">The DfE's number.</param>
/// <param name="OnsCode">Nine characters: <c>E06000045</c>.</param>
/// <param name="RegionCode">London is given as Inner and Outer London.</param>
public sealed record Geography(string AuthorityCode, string OnsCode, string RegionCode, string RegionName);
