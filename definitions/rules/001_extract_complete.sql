-- What was delivered against what the extract before held; the first extract of an authority is not compared.
select
    e.authority_code,
    e.table_name,
    cast(null as text) as record_id,
    cast(null as text) as person_id,
    cast(null as bigint) as line_no,
    cast(null as text) as column_name,
    cast(coalesce(d.rows_accepted, 0) as text) || ' rows' as value,
    case
        when d.table_name is null then 'The extract before held ' || e.table_name || ' and this one lacks it'
        else 'The table has ' || cast(d.rows_accepted as text) || ' rows and had ' || cast(e.rows_accepted as text) || ' in the extract before'
    end as found
from earlier_table e
left join delivered_table d on d.authority_code = e.authority_code and d.table_name = e.table_name
where d.table_name is null
    or (e.rows_accepted >= 50 and (d.rows_accepted * 5 < e.rows_accepted * 4 or d.rows_accepted * 5 > e.rows_accepted * 6))
