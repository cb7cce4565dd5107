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
    }

    public IReadOnlyList<Authority> All { get; }

    public Authority England { get; }

    /// <summary>Null when no authority has the code.</summary>
    public Authority? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The region that a council lies in, as an authority of its own; null for regions and England.</summary>
    public Authority? RegionOf(Authority council) =>
        All.FirstOrDefault(authority => authority.Type == AuthorityType.Region && authority.Name == council.Region);
}
