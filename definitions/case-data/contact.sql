-- Contacts of persons under 18, one row a child and contact record; they belong to the front-door team open on the day (clarification 11).
select e.authority_code, e.person_id, e.record_id as contact_id, e.event_day as contact_day, f.area_id
from event e
left join front_door_team f on f.authority_code = e.authority_code and f.valid_from <= e.event_day and f.valid_to > e.event_day
where e.kind = 'contact' and e.is_adult = 0
