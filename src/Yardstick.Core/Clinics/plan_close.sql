update clinic_plan set closed_on = @ClosedOn, result = @Outcome where plan_id = @PlanId
