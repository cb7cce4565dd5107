using Yardstick.Core.Checks;
using Yardstick.Core.Imports;
using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Checks;

/// <summary>The checker with its shipped definitions and a small catalogue, in which a key's ending gives its unit.</summary>
internal static class Checking
{
    public static readonly CheckDefinitions Definitions = CheckDefinitions.Load(
        Path.Combine(AppContext.BaseDirectory, "definitions", "checks")
    );

    private static readonly Checker Checker = new(
        [
            .. Keys(
                "contacts_n s47_completed_n eh_open_n cla_uasc_n cla_nonuasc_n cla_new_n cla_ceased_n",
                Polarity.Neutral
            ),
            .. Keys("referrals_rate_month referrals_rate_ytd contact_to_referral_pct assess_nfa_pct", Polarity.Neutral),
            .. Keys(
                "assess_0_10_pct assess_11_25_pct assess_26_35_pct assess_36_45_pct care_leavers_n",
                Polarity.Neutral
            ),
            .. Keys(
                "cin_plan_notcwd_n cpp_started_n cpp_ceased_n cla_ceased_nonuasc_n cla_ceased_uasc_n",
                Polarity.Neutral
            ),
            .. Keys("referrals_n rereferrals_pct assess_completed_n assess_over45_pct cpp_n cpp_rate", Polarity.Lower),
            .. Keys("cla_n cla_rate cla_rate_ex_uasc cla_3plus_pct cla_ifa_n cla_ifa_pct", Polarity.Lower),
            .. Keys(
                "assess_45_pct assess_45_n cpp_visit_10wd_pct cpp_visit_4wk_pct cin_visit_6wk_pct",
                Polarity.Higher
            ),
            .. Keys(
                "cla_visit_agreed_pct core_group_pct iha_20wd_pct rha_pct sup_cpp_pct sup_cla_pct sup_cl_pct",
                Polarity.Higher
            ),
        ],
        Definitions
    );

    public static IReadOnlyList<CheckFinding> Check(params Pack[] packs) =>
        Checker.Check([.. packs.Select(pack => pack.Build())]);

    public static IReadOnlyList<CheckFinding> Errors(string rule, params Pack[] packs) =>
        [.. Check(packs).Where(finding => finding.Rule == rule && finding.Severity == FindingSeverity.Error)];

    private static IEnumerable<Indicator> Keys(string keys, Polarity polarity) =>
        keys.Split(' ')
            .Select(key => new Indicator
            {
                Key = key,
                Title = key,
                Section = "",
                Unit =
                    key.EndsWith("_pct", StringComparison.Ordinal) ? IndicatorUnit.Percentage
                    : key.Contains("_rate", StringComparison.Ordinal) ? IndicatorUnit.RatePer10000
                    : IndicatorUnit.Count,
                TimeBasis = TimeBasis.InMonth,
                Polarity = polarity,
                Definition = "",
                Numerator = "",
                Source = "",
                Outcome = "",
                Family = "",
                Aliases = [],
                Versions = [],
                Calculation = new IndicatorCalculation.NotAvailable("only printed"),
            });
}
