using Yardstick.Core.People;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Web.Pages;

/// <summary>A grant in words: "Team or service manager in area S11 of 1001, from 1 April 2026 until 30 June 2026".</summary>
internal static class GrantWords
{
    public static string Of(Grant grant, PermissionTable table) =>
        $"{table.TitleOf(grant.Role)}{Where(grant)}, {When(grant.FromDate, grant.ToDate)}";

    public static string Where(Grant grant) =>
        (grant.AuthorityCode, grant.AreaId) switch
        {
            (null, _) => " in every authority",
            ({ } authority, null) => $" in the whole of {authority}",
            ({ } authority, { } area) => $" in area {area} of {authority}",
        };

    /// <summary>With the last day on which it holds, which is the day before its end.</summary>
    public static string When(DateOnly from, DateOnly to) =>
        to == OpenEnd.Date ? $"from {DateText.Of(from)}"
        : to <= from ? $"ended on {DateText.Of(to)}, its first day"
        : $"from {DateText.Of(from)} until {DateText.Of(to.AddDays(-1))}";
}
