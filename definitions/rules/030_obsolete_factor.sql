with factor as (
    select f.authority_code, f.cinf_table_id, f.cinf_assessment_id, f.line_no, upper(replace(f.cinf_assessment_factors_json, ' ', '')) as factors
    from ssd_assessment_factors f
)
select
    f.authority_code,
    'ssd_assessment_factors' as table_name,
    f.cinf_table_id as record_id,
    a.cina_person_id as person_id,
    f.line_no,
    'cinf_assessment_factors_json' as column_name,
    f.factors as value,
    'Factor 18A or 19A is not used any more' as found
from factor f
join ssd_cin_assessments a on a.authority_code = f.authority_code and a.cina_assessment_id = f.cinf_assessment_id
where a.cina_assessment_auth_date >= date '2024-04-01'
    and (
        f.factors like '%"18A":"Y%' or f.factors like '%"19A":"Y%'
        or (f.factors like '[%' and (f.factors like '%"18A"%' or f.factors like '%"19A"%'))
    )
