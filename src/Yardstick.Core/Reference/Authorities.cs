namespace Yardstick.Core.Reference;

/// <summary>All authorities of England that the national statistics know, reorganised ones included.</summary>
public sealed class Authorities
{
    private static readonly Dictionary<string, AuthorityType> Types = new(StringComparer.Ordinal)
    {
        ["county council"] = AuthorityType.CountyCouncil,
        ["unitary authority"] = AuthorityType.UnitaryAuthority,
        ["metropolitan district"] = AuthorityType.MetropolitanDistrict,
        ["inner London borough"] = AuthorityType.InnerLondonBorough,
        ["outer London borough"] = AuthorityType.OuterLondonBorough,
        ["region"] = AuthorityType.Region,
        ["country"] = AuthorityType.Country,
    };

    private readonly Dictionary<string, Authority> _byCode;
    private readonly Dictionary<string, Authority> _byOnsCode;

    internal Authorities(string folder)
    {
        All = ReferenceTable.Read(
            folder,
            "authorities.csv",
            ["code", "name", "region", "type"],
            row => new Authority(
                row.Text("code"),
                row.Text("name"),
                row.Optional("region") ?? "",
                row.Word("type", Types)
            )
        );
        _byCode = All.ToDictionary(authority => authority.Code, StringComparer.Ordinal);
        England = All.Single(authority => authority.Type == AuthorityType.Country);
        _byOnsCode = ReferenceTable
            .Read(
                folder,
                "regions.csv",
                ["code", "ons_code"],
                row => (Code: row.Text("code"), Ons: row.Text("ons_code"))
            )
            .ToDictionary(row => row.Ons, row => _byCode[row.Code], StringComparer.Ordinal);
    }

    public IReadOnlyList<Authority> All { get; }

    public Authority England { get; }

    /// <summary>Null when no authority has the code.</summary>
    public Authority? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>England or a region by the code of the Office for National Statistics; null when none has it.</summary>
    public Authority? FindRegion(string onsCode) => _byOnsCode.GetValueOrDefault(onsCode);

    /// <summary>The region that a council lies in, as an authority of its own; null for regions and England.</summary>
    public Authority? RegionOf(Authority council) =>
        All.FirstOrDefault(authority => authority.Type == AuthorityType.Region && authority.Name == council.Region);
}
