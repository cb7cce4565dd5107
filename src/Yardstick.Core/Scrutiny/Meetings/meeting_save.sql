insert into meeting (authority_code, meeting_id, panel_id, meets_on, first_planned_on, begins_at, place, kind, standing, figures_to)
values (@AuthorityCode, @MeetingId, @PanelId, @MeetsOn, @FirstPlannedOn, @BeginsAt, @Place, @Kind, @Standing, @FiguresTo)
on conflict (authority_code, meeting_id) do update
set meets_on = excluded.meets_on, begins_at = excluded.begins_at, place = excluded.place, kind = excluded.kind,
    standing = excluded.standing, figures_to = excluded.figures_to
