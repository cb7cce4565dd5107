delete from panel_seat
where authority_code = @AuthorityCode and panel_id = @PanelId
