delete from commentary_indicator
where authority_code = @AuthorityCode and period_end = @Month and indicator = @Indicator and commentary_id = @CommentaryId
