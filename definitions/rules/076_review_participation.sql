with held as (
    select r.*, c.person_id, upper(r.clar_cla_review_participation) as participation,
        case when p.age_4_on <= r.clar_cla_review_date then 1 else 0 end as is_4
    from ssd_cla_reviews r
    join care_period c on c.authority_code = r.authority_code and c.care_id = r.clar_cla_id
    join person p on p.authority_code = c.authority_code and p.person_id = c.person_id
    where r.clar_cla_review_date is not null and coalesce(upper(r.clar_cla_review_cancelled), 'N') <> 'Y' and p.dob is not null
)
select
    authority_code,
    'ssd_cla_reviews' as table_name,
    clar_cla_review_id as record_id,
    person_id,
    line_no,
    'clar_cla_review_participation' as column_name,
    participation as value,
    case
        when participation is null then 'The review does not say how the child took part'
        when is_4 = 1 then 'PN0 is for children under 4'
        else 'A child under 4 has ' || participation
    end as found
from held
where participation is null or (participation = 'PN0') <> (is_4 = 0)
