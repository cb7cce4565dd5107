insert into tracker_closing (authority_code, meeting, closed_by, closed_at) values (@authority, @meeting, @by, @now)
