namespace Yardstick.Core.Observations.Quality;

/// <summary>The fixed frame around the select of a rule on figures (docs/adr/0006).</summary>
internal static class FigureSql
{
    public static string Findings(string select) =>
        $"""
            select f.authority_code as AuthorityCode, f.period_end as PeriodEnd, f.indicator as Indicator, f.area_id as AreaId,
                f.value as Value, f.found as Found
            from (
            {select}
            ) f
            order by f.authority_code, f.indicator, f.period_end, f.area_id
            """;
}
