insert into change_log (changed_at, changed_by, subject, subject_id, what, before, after)
values (@ChangedAt, @ChangedBy, @Subject, @SubjectId, @What, @Before, @After)
