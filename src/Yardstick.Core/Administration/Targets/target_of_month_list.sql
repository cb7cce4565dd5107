select target_id, period_end, wording, inputs from target_of_month where authority_code = @authority
