insert into clinic_plan_step (plan_id, step_number, what, by_role, due_on, state)
values (@PlanId, @StepNumber, @What, @ByRole, @DueOn, @State)
