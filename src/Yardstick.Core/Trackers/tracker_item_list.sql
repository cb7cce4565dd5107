-- Each item in its newest version, in the order of its meeting.
select r.meeting, r.place, r.person_id, r.area_id, r.since, r.reasons, r.decision, r.wording, r.decided_role, r.next_review, r.exit_reason, r.correction
from (
    select v.*, row_number() over (partition by v.meeting, v.place order by v.number desc) as newest
    from tracker_item v
    where v.authority_code = @authority
) r
where r.newest = 1
order by r.meeting, r.place
