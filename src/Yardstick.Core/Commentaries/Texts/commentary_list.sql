select id, period_end as month, indicator
from commentary
where authority_code = @authority and (@every_month or period_end = @month_end)
order by period_end desc, indicator;

select commentary_id, indicator
from commentary_indicator
where authority_code = @authority and (@every_month or period_end = @month_end)
order by indicator;

select v.commentary_id, v.number, v.based_on, v.standing, v.wording, v.shown, v.written_by, v.written_at, v.decided_by, v.decided_at,
    v.reason
from commentary_version v
join commentary c on c.authority_code = v.authority_code and c.id = v.commentary_id
where v.authority_code = @authority and (@every_month or c.period_end = @month_end)
order by v.number;
