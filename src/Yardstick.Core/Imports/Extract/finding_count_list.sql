with counted as (
    select severity, rule, coalesce(team_id, '') as team_id, first_seen, status, count(*) as findings
    from extract_finding
    where authority_code = @authorityCode
    group by severity, rule, coalesce(team_id, ''), first_seen, status
)
select severity as Severity, rule as Rule, team_id as TeamId, (
        select min(dept_team_name)
        from extract_ssd_department
        where authority_code = @authorityCode and dept_team_id = counted.team_id
    ) as TeamName, first_seen as FirstSeen, status as Status, findings as Findings
from counted
order by rule, severity, team_id, first_seen, status
