update clinic_plan set closed_on = @ClosedOn, result = @Result where plan_id = @PlanId
