with factor as (
    select authority_code, cinf_assessment_id as assessment_id, max(cinf_table_id) as record_id, max(line_no) as line_no,
        max(upper(replace(cinf_assessment_factors_json, ' ', ''))) as factors
    from ssd_assessment_factors
    group by authority_code, cinf_assessment_id
),
held as (
    select a.authority_code, a.cina_person_id, a.cina_assessment_auth_date, f.factors,
        case when f.assessment_id is null then 'ssd_cin_assessments' else 'ssd_assessment_factors' end as table_name,
        coalesce(f.record_id, a.cina_assessment_id) as record_id,
        case when f.assessment_id is null then a.line_no else f.line_no end as line_no,
        -- A list names its factors; an object names all and answers yes to some.
        case
            when f.factors is null or f.factors in ('[]', '{}') then 0
            when f.factors like '{%' then case when f.factors like '%":"Y%' then 1 else 0 end
            else 1
        end as has_factors,
        case
            when f.factors like '{%' then
                case when f.factors like '%"21":"Y%' and length(f.factors) - length(replace(f.factors, '":"Y', '')) > 4 then 1 else 0 end
            when f.factors like '%"21"%' and f.factors like '%,%' then 1
            else 0
        end as has_none_and_others
    from ssd_cin_assessments a
    left join factor f on f.authority_code = a.authority_code and f.assessment_id = a.cina_assessment_id
)
select
    authority_code,
    table_name,
    record_id,
    cina_person_id as person_id,
    line_no,
    case when table_name = 'ssd_assessment_factors' then 'cinf_assessment_factors_json' end as column_name,
    factors as value,
    case
        when has_none_and_others = 1 then 'Factor 21 stands beside other factors'
        when has_factors = 1 then 'An open assessment has factors'
        else 'A completed assessment has no factors'
    end as found
from held
where has_none_and_others = 1 or (has_factors = 1) <> (cina_assessment_auth_date is not null)
