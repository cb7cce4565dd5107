insert into tracker_meeting (authority_code, tracker, period_end, area_id, held_on, roles_present, begun_by, begun_at)
values (@authority, @tracker, @period_end, @area_id, @held_on, @roles_present, @by, @now)
returning number
