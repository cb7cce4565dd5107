insert into commentary_indicator (authority_code, period_end, indicator, commentary_id)
values (@AuthorityCode, @Month, @Indicator, @CommentaryId)
