select
    s.authority_code,
    'ssd_involvements' as table_name,
    s.invo_involvements_id as record_id,
    s.invo_person_id as person_id,
    s.line_no,
    'invo_involvement_start_date' as column_name,
    cast(s.invo_involvement_start_date as text) as value,
    'The social worker of ' || cast(o.invo_involvement_start_date as text) || ' had not ended' as found
from ssd_involvements s
join ssd_involvements o on o.authority_code = s.authority_code and o.invo_person_id = s.invo_person_id and (o.invo_involvement_start_date < s.invo_involvement_start_date or (o.invo_involvement_start_date = s.invo_involvement_start_date and o.invo_involvements_id < s.invo_involvements_id))
where s.invo_involvement_start_date < o.invo_involvement_end_date
