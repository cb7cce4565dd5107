insert into panel_seat (authority_code, panel_id, seat, role, kind, holder, substitute)
values (@AuthorityCode, @PanelId, @Seat, @Role, @Kind, @Holder, @Substitute)
on conflict (authority_code, panel_id, seat) do update
set role = excluded.role, kind = excluded.kind, holder = excluded.holder, substitute = excluded.substitute
