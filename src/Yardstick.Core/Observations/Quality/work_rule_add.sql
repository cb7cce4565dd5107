insert into work_rule (rule) values (@rule)
