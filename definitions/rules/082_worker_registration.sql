select
    authority_code,
    'ssd_professionals' as table_name,
    prof_professional_id as record_id,
    cast(null as text) as person_id,
    line_no,
    'prof_social_worker_registration_no' as column_name,
    prof_social_worker_registration_no as value,
    'The registration number is not SW and digits' as found
from ssd_professionals
where prof_social_worker_registration_no is not null and not (upper(prof_social_worker_registration_no) ~ '^SW[0-9]{1,10}$')
union all
select i.authority_code, 'ssd_involvements', i.invo_involvements_id, i.invo_person_id, i.line_no,
    case when i.invo_involvement_end_date <= i.invo_involvement_start_date then 'invo_involvement_end_date' else 'invo_involvement_start_date' end,
    cast(i.invo_involvement_start_date as text),
    case
        when i.invo_involvement_end_date <= i.invo_involvement_start_date then 'The involvement ends on or before its start'
        else 'The involvement starts while another lead worker of the child is open'
    end
from (
    select s.*,
        max(coalesce(invo_involvement_end_date, date '9999-12-31')) over (
            partition by authority_code, invo_person_id
            order by invo_involvement_start_date, invo_involvements_id
            rows between unbounded preceding and 1 preceding
        ) as busy_until
    from ssd_involvements s
    where upper(invo_professional_role_id) = 'LEAD' and invo_involvement_start_date is not null
) i
where i.invo_involvement_end_date <= i.invo_involvement_start_date or i.busy_until > i.invo_involvement_start_date
