-- Referrals (POP-REF): one a child and day, no further action only when every one of that day is; under 18 on the day, not after death.
-- One that is dated while another episode of the child, opened on an earlier day, is open is no referral (clarification 14).
with episode as (
    select
        e.authority_code,
        e.cine_person_id as person_id,
        e.cine_referral_id as referral_id,
        e.cine_referral_date as referral_date,
        coalesce(e.cine_close_date, date '9999-12-31') as close_date,
        upper(e.cine_referral_nfa) as nfa,
        upper(e.cine_referral_source_code) as source,
        e.cine_referral_team as team_id,
        max(coalesce(e.cine_close_date, date '9999-12-31')) over (
            partition by e.authority_code, e.cine_person_id
            order by e.cine_referral_date
            range between unbounded preceding and interval '1 day' preceding
        ) as open_until
    from ssd_cin_episodes e
    where e.cine_referral_date is not null
),
-- The referral of a child's day is the one of the lowest id; whether another one of the day led somewhere is asked of all of them.
day as (
    select
        authority_code,
        person_id,
        referral_id,
        referral_date,
        team_id,
        row_number() over (partition by authority_code, person_id, referral_date order by referral_id) as place,
        min(case when nfa = 'Y' then 1 else 0 end) over (partition by authority_code, person_id, referral_date) as is_nfa,
        max(case when source = '5D' then 1 else 0 end) over (partition by authority_code, person_id, referral_date) as from_early_help
    from episode
    where open_until is null or open_until <= referral_date
)
select
    d.authority_code,
    d.person_id,
    d.referral_id,
    d.referral_date,
    d.is_nfa,
    d.from_early_help,
    coalesce(a.area_id, f.area_id) as area_id
from day d
left join person p on p.authority_code = d.authority_code and p.person_id = d.person_id
left join area a on a.authority_code = d.authority_code and a.area_id = d.team_id and a.area_level = 'team'
left join front_door_team f
    on f.authority_code = d.authority_code and f.valid_from <= d.referral_date and f.valid_to > d.referral_date
where d.place = 1
    and coalesce(p.death_date, date '9999-12-31') >= d.referral_date
    and coalesce(p.age_18_on, date '9999-12-31') > d.referral_date
