insert into plan_strand (authority_code, plan_id, strand_id, version, title, lead_role, changed_by, changed_at)
values (@authority, @PlanId, @StrandId, @Version, @Title, @LeadRole, @by, @now)
