delete from tracker_item
where authority_code = @authority
    and meeting in (select number from tracker_meeting where authority_code = @authority and period_end < @Before)
