-- Days on which a child is an unaccompanied asylum-seeking child: [from_day, to_day) (clarification 51).
select authority_code, immi_person_id as person_id, immi_immigration_status_start_date as from_day,
    coalesce(immi_immigration_status_end_date, date '9999-12-31') as to_day
from ssd_immigration_status
where upper(immi_immigration_status) = 'UASC' and immi_immigration_status_start_date is not null
