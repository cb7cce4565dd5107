using Yardstick.Core.Assessments;

namespace Yardstick.Core.Reports.Forecasts;

/// <summary>What a person wants to try: a rate from now on, other cases, another target. Nothing given is nothing tried.</summary>
/// <param name="Rate">A month for counts and rates; per cent of the cases for percentages.</param>
/// <param name="Cases">Expected in each month left; null for as many as so far.</param>
/// <param name="Goal">Of the year's figure; null for the target that is set.</param>
public sealed record WhatIf(decimal? Rate = null, decimal? Cases = null, Target.Bound? Goal = null);
