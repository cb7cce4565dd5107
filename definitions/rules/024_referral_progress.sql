select
    e.authority_code,
    'ssd_cin_episodes' as table_name,
    e.cine_referral_id as record_id,
    e.cine_person_id as person_id,
    e.line_no,
    case when e.cine_referral_nfa is null then 'cine_referral_nfa' else 'cine_referral_date' end as column_name,
    cast(e.cine_referral_date as text) as value,
    case
        when e.cine_referral_nfa is null then 'The referral has no decision after 1 working day'
        else 'The referral has no assessment after 5 working days'
    end as found
from ssd_cin_episodes e
join measured_extract m on m.authority_code = e.authority_code
join calendar r on r.day = e.cine_referral_date
join calendar t on t.day = m.extract_date
where coalesce(e.cine_close_date, date '9999-12-31') > m.extract_date
    and t.working_days - r.working_days > case when e.cine_referral_nfa is null then 1 else 5 end
    and coalesce(upper(e.cine_referral_nfa), 'N') <> 'Y'
    and not exists (
        select 1 from ssd_cin_assessments a where a.authority_code = e.authority_code and a.cina_referral_id = e.cine_referral_id
    )
