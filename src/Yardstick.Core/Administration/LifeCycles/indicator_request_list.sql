select r.number, r.indicator, r.title, r.why, r.proposed, r.wanted_by, r.requested_by, r.requested_at, a.accepted, a.reason,
    a.indicator as developed, a.answered_by, a.answered_at
from indicator_request r
left join indicator_answer a on a.authority_code = r.authority_code and a.number = r.number
where r.authority_code = @authority
order by r.number
