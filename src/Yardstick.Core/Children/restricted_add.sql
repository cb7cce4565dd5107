insert into restricted_record (authority_code, person_id, from_at, from_by, reason, lifted_at, lifted_by)
select cast(@authority_code as text), cast(@person_id as text), cast(@at as timestamp), cast(@by as text), cast(@reason as text),
    cast(@never as timestamp), null
where not exists (
    select 1 from restricted_record r where r.authority_code = @authority_code and r.person_id = @person_id and r.lifted_at = @never
)
