-- Periods of care: the run of episodes with one care id. The period ends when an episode ceases for a reason other than X1 (a blank reason
-- ends it too), the last such end where there are several; the entered-care date, else the first episode, is its start (clarification 49).
with closing_episode as (
    select e.*,
        row_number() over (
            partition by authority_code, care_id
            order by
                case when end_day < date '9999-12-31' and coalesce(end_reason, '') <> 'X1' then 0 else 1 end,
                start_day desc,
                episode_id desc
        ) as place,
        min(start_day) over (partition by authority_code, care_id) as first_start,
        min(entered_care_day) over (partition by authority_code, care_id) as entered_day
    from looked_after_episode e
    where care_id is not null
)
select
    authority_code,
    person_id,
    care_id,
    coalesce(entered_day, first_start) as start_day,
    end_day,
    case when end_day < date '9999-12-31' and coalesce(end_reason, '') <> 'X1' then 1 else 0 end as has_ceased,
    end_reason
from closing_episode
where place = 1
