update responsibility set to_date = @ToDate where responsibility_id = @ResponsibilityId
