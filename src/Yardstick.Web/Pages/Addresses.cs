using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Web.Pages;

/// <summary>Where things have their pages. Addresses are stable: they name keys and months, never positions.</summary>
public static class Addresses
{
    public static string Of(Indicator indicator) => $"/indicators/{indicator.Key}";

    /// <summary>The page that shows how one month's figure was made.</summary>
    public static string Of(Indicator indicator, Month month) => $"/indicators/{indicator.Key}/{month}";

    /// <summary>The page on which the commentary of a month is written.</summary>
    public static string OfCommentary(string authority, Month month, string indicator) =>
        $"/commentary/{authority}/{month}/{indicator}";
}
