insert into indicator_request (authority_code, number, indicator, title, why, proposed, wanted_by, requested_by, requested_at)
values (@authority, @Number, @Indicator, @Title, @Why, @Proposed, @WantedBy, @RequestedBy, @RequestedAt)
