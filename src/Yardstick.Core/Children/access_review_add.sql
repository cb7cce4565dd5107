insert into child_access_review (authority_code, month_end, signed_at, signed_by, remark, entries, last_number, last_hash)
values (@AuthorityCode, @MonthEnd, @SignedAt, @SignedBy, @Remark, @Entries, @LastNumber, @LastHash)
