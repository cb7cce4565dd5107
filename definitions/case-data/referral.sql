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
day as (
    select
        authority_code,
        person_id,
        referral_date,
        min(referral_id) as referral_id,
        min(case when nfa = 'Y' then 1 else 0 end) as is_nfa,
        max(case when source = '5D' then 1 else 0 end) as from_early_help
    from episode
    where open_until is null or open_until <= referral_date
    group by authority_code, person_id, referral_date
),
door as (
    select d.authority_code, d.referral_id, min(f.area_id) as area_id
    from day d
    join front_door_team f
        on f.authority_code = d.authority_code and f.valid_from <= d.referral_date and f.valid_to > d.referral_date
    group by d.authority_code, d.referral_id
)
select
    d.authority_code,
    d.person_id,
    d.referral_id,
    d.referral_date,
    d.is_nfa,
    d.from_early_help,
    coalesce(a.area_id, o.area_id) as area_id
from day d
join ssd_cin_episodes e on e.authority_code = d.authority_code and e.cine_referral_id = d.referral_id
left join person p on p.authority_code = d.authority_code and p.person_id = d.person_id
left join area a on a.authority_code = d.authority_code and a.area_id = e.cine_referral_team and a.area_level = 'team'
left join door o on o.authority_code = d.authority_code and o.referral_id = d.referral_id
where coalesce(p.death_date, date '9999-12-31') >= d.referral_date
    and coalesce(p.age_18_on, date '9999-12-31') > d.referral_date
