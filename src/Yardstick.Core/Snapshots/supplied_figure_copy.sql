insert into supplied_figure (
    authority_code, number, indicator, period_end, numerator, denominator, value, source, supplier, correction, supplied_by, supplied_at
)
values (
    @AuthorityCode, @Number, @Indicator, @PeriodEnd, @Numerator, @Denominator, @Value, @Source, @Supplier, @Correction, @SuppliedBy, @SuppliedAt
)
