namespace Yardstick.Core.Reference;

/// <summary>A council with children's services, a region or England, by the DfE's number.</summary>
/// <param name="Region">Name of the region that a council lies in; empty for regions and England.</param>
public sealed record Authority(string Code, string Name, string Region, AuthorityType Type)
{
    public bool IsCouncil => Type is not (AuthorityType.Region or AuthorityType.Country);
}

public enum AuthorityType
{
    CountyCouncil,
    UnitaryAuthority,
    MetropolitanDistrict,
    InnerLondonBorough,
    OuterLondonBorough,
    Region,
    Country,
}
