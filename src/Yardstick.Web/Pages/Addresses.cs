using Yardstick.Core.Clinics;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Web.Pages;

/// <summary>Where things have their pages. Addresses are stable: they name keys and months, never positions.</summary>
public static class Addresses
{
    public static string Of(Indicator indicator) => $"/indicators/{indicator.Key}";

    /// <summary>The page that shows how one month's figure was made.</summary>
    public static string Of(Indicator indicator, Month month) => $"/indicators/{indicator.Key}/{month}";

    /// <summary>The clinic of an area in a month.</summary>
    public static string Of(ClinicArea area, Month month) => $"{Of(area)}?month={month}";

    /// <summary>A page of the clinic of an area.</summary>
    public static string Of(ClinicArea area, string page, Month month) => $"{Of(area)}/{page}?month={month}";

    /// <summary>The children behind one figure of an area: the page asks for a purpose first.</summary>
    /// <param name="indicator">Its key.</param>
    public static string ChildrenOf(ClinicArea area, string indicator, Month month) =>
        $"/children?authority={area.Authority}&indicator={indicator}&month={month}&area={Uri.EscapeDataString(area.Id)}";

    private static string Of(ClinicArea area) => $"/areas/{area.Authority}/{Uri.EscapeDataString(area.Id)}";

    /// <summary>The page on which the commentary of a month is written.</summary>
    public static string OfCommentary(string authority, Month month, string indicator) =>
        $"/commentary/{authority}/{month}/{indicator}";
}
