insert into target (
    authority_code, target_id, indicator, audience, wording, formula_rate_from, formula_rate, formula_indicator, formula_monthly,
    tolerance_type, tolerance_value, source, from_date, to_date, withdrawn, set_by, set_at
)
values (
    @AuthorityCode, @TargetId, @Indicator, @Audience, @Wording, @FormulaRateFrom, @FormulaRate, @FormulaIndicator, @FormulaMonthly,
    @ToleranceType, @ToleranceValue, @Source, @FromDate, @ToDate, @Withdrawn, @SetBy, @SetAt
)
