-- Each child and day once, however many indicators and months speak of them; the record as well where a breakdown is of records.
create temporary table breakdown_subject as
select row_number() over (order by authority_code, person_id, record_id, day) as subject_no, authority_code, person_id, record_id, day
from (select distinct authority_code, person_id, record_id, day from breakdown_row) d;

create temporary table breakdown_member as
select r.indicator, r.authority_code, r.period_end, r.area_id, s.subject_no,
    cast(sum(r.numerator) as decimal(18, 4)) as numerator, cast(sum(r.denominator) as decimal(18, 4)) as denominator
from breakdown_row r
join breakdown_subject s
    on s.authority_code = r.authority_code and s.person_id = r.person_id and s.record_id = r.record_id and s.day = r.day
group by r.indicator, r.authority_code, r.period_end, r.area_id, s.subject_no;

analyze breakdown_subject;

analyze breakdown_member
