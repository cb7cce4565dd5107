namespace Yardstick.Core.Extracts.Generating.Care;

/// <summary>What a time in care comes to; the codes of <c>care_route_…</c> in the profile.</summary>
internal enum CareRoute
{
    Home,
    LongTerm,
    Adoption,
    Guardianship,
    Arrangements,
    To18,
    Remand,
}
