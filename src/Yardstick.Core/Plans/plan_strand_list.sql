select plan_id, strand_id, version, title, lead_role
from plan_strand
where authority_code = @authority
order by plan_id, strand_id, version
