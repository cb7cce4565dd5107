update clinic_plan_step set state = @State where plan_id = @PlanId and step_number = @StepNumber
