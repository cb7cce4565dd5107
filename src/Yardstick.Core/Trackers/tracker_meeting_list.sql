select m.number, m.tracker, m.period_end, m.area_id, m.held_on, m.roles_present, m.begun_by, m.begun_at, c.closed_at
from tracker_meeting m
left join tracker_closing c on c.authority_code = m.authority_code and c.meeting = m.number
where m.authority_code = @authority
order by m.held_on desc, m.number desc
