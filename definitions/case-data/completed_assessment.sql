-- POP-ASMT: assessments authorised in the month, of persons under 18, one row a child and assessment, with the team that answers for it.
select
    d.period_end,
    a.authority_code,
    a.person_id,
    a.assessment_id,
    a.start_day,
    a.authorised_day,
    a.nfa,
    a.working_days,
    e.area_id,
    w.day as due_day
from period d
join event e on e.kind = 'assessment-end' and e.event_day between d.period_start and d.period_end and e.is_adult = 0
join assessment a on a.authority_code = e.authority_code and a.assessment_id = e.record_id
left join calendar c on c.day = a.start_day
left join working_day w on w.number = c.working_days + 45
