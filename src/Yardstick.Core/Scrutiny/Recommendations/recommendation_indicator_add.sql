insert into recommendation_indicator (authority_code, panel_id, number, indicator)
values (@AuthorityCode, @PanelId, @Number, @Indicator)
