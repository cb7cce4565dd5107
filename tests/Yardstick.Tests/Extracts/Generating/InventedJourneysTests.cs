namespace Yardstick.Tests.Extracts.Generating;

/// <summary>What a reader of the extract finds plausible, looked up in the rows themselves.</summary>
[Collection<InventedCouncil>]
public sealed class InventedJourneysTests(InventedExtract invented)
{
    [Fact]
    public void A_case_is_never_referred_while_it_is_open() =>
        Assert.All(
            invented.Rows("ssd_cin_episodes").GroupBy(row => row["cine_person_id"]),
            child =>
            {
                var cases = child.OrderBy(row => row["cine_referral_date"], StringComparer.Ordinal).ToList();
                Assert.All(
                    cases.Zip(cases.Skip(1)),
                    pair =>
                        Assert.True(
                            InventedExtract.Date(pair.First["cine_close_date"])
                                <= InventedExtract.Date(pair.Second["cine_referral_date"])
                        )
                );
            }
        );

    [Fact]
    public void Protection_plans_of_a_child_follow_each_other() =>
        AssertInSequence("ssd_cp_plans", "cppl_person_id", "cppl_cp_plan_start_date", "cppl_cp_plan_end_date");

    [Fact]
    public void Plans_for_a_child_in_need_follow_each_other() =>
        AssertInSequence("ssd_cin_plans", "cinp_person_id", "cinp_cin_plan_start_date", "cinp_cin_plan_end_date");

    [Fact]
    public void Episodes_of_care_follow_each_other() =>
        AssertInSequence(
            "ssd_cla_episodes",
            "clae_person_id",
            "clae_cla_episode_start_date",
            "clae_cla_episode_ceased_date"
        );

    [Fact]
    public void A_period_of_care_starts_with_S_and_goes_on_the_day_an_episode_ceases_with_X1() =>
        Assert.All(
            invented.Rows("ssd_cla_episodes").GroupBy(row => row["clae_cla_id"]),
            period =>
            {
                var episodes = period
                    .OrderBy(row => row["clae_cla_episode_start_date"], StringComparer.Ordinal)
                    .ToList();
                Assert.Equal("S", episodes[0]["clae_cla_episode_start_reason"]);
                Assert.Equal(episodes[0]["clae_cla_episode_start_date"], episodes[0]["clae_entered_care_date"]);
                Assert.All(
                    episodes.Zip(episodes.Skip(1)),
                    pair =>
                    {
                        Assert.Equal("X1", pair.First["clae_cla_episode_ceased_reason"]);
                        Assert.Equal(
                            pair.First["clae_cla_episode_ceased_date"],
                            pair.Second["clae_cla_episode_start_date"]
                        );
                        Assert.NotEqual("S", pair.Second["clae_cla_episode_start_reason"]);
                    }
                );
            }
        );

    [Fact]
    public void Nobody_is_looked_after_on_the_eighteenth_birthday()
    {
        var eighteen = invented
            .Rows("ssd_person")
            .Where(row => row["pers_dob"].Length > 0)
            .ToDictionary(
                row => row["pers_person_id"],
                row =>
                    InventedExtract.Date(row["pers_dob"])!.Value is var born
                        ? born is { Month: 2, Day: 29 }
                            ? new DateOnly(born.Year + 18, 3, 1)
                            : born.AddYears(18)
                        : default
            );

        Assert.DoesNotContain(
            invented.Rows("ssd_cla_episodes"),
            row =>
                (InventedExtract.Date(row["clae_cla_episode_ceased_date"]) ?? invented.Options.Until)
                > eighteen[row["clae_person_id"]]
        );
    }

    [Fact]
    public void Conferences_are_held_on_working_days() =>
        Assert.DoesNotContain(
            invented.Rows("ssd_initial_cp_conference"),
            row =>
                InventedExtract.Date(row["icpc_icpc_date"])!.Value is var day
                && (
                    day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
                    || InventedExtract.BankHolidays.Any(holiday => holiday.Date == day)
                )
        );

    [Fact]
    public void A_closed_team_hands_its_children_and_workers_to_its_successor()
    {
        // Children in our care 3 became 4 on 1 June 2022 (definitions/generator/teams.yml).
        var teams = invented.Rows("ssd_department").ToLookup(row => row["dept_team_name"], row => row["dept_team_id"]);
        var day = new DateOnly(2022, 6, 1);
        var before = Involvements(teams["Children in our care 3"].Single());
        var after = Involvements(teams["Children in our care 4"].Single());

        Assert.NotEmpty(before);
        Assert.All(before, row => Assert.True(InventedExtract.Date(row["invo_involvement_end_date"]) <= day));
        Assert.All(after, row => Assert.True(InventedExtract.Date(row["invo_involvement_start_date"]) >= day));
        Assert.Contains(
            after,
            row =>
                InventedExtract.Date(row["invo_involvement_start_date"]) == day
                && before.Any(earlier =>
                    earlier["invo_person_id"] == row["invo_person_id"]
                    && earlier["invo_professional_id"] == row["invo_professional_id"]
                )
        );

        List<IReadOnlyDictionary<string, string>> Involvements(string team) =>
            [.. invented.Rows("ssd_involvements").Where(row => row["invo_professional_team"] == team)];
    }

    [Fact]
    public void The_journeys_hold_what_the_rules_are_about()
    {
        var plans = invented.Rows("ssd_cp_plans");
        var statuses = invented.Rows("ssd_legal_status").Select(row => row["lega_legal_status"]).ToHashSet();
        var reasons = invented.Rows("ssd_cla_episodes").Select(row => row["clae_cla_episode_start_reason"]).ToHashSet();

        Assert.Contains(plans, row => row["cppl_cp_plan_ola"] == "Y");
        Assert.Contains(invented.Rows("ssd_initial_cp_conference"), row => row["icpc_icpc_transfer_in"] == "Y");
        Assert.Contains(
            invented.Rows("ssd_person"),
            row => row["pers_dob"].Length == 0 && row["pers_expected_dob"].Length > 0
        );
        Assert.Contains(invented.Rows("ssd_cin_visits"), row => row["cinv_cin_visit_seen"] == "N");
        Assert.Contains(
            invented.Rows("ssd_family").GroupBy(row => row["fami_family_id"]),
            family => family.Count() > 2
        );
        Assert.Subset(statuses, new HashSet<string> { "V2", "C1", "C2", "E1", "V4", "L1" });
        Assert.Subset(reasons, new HashSet<string> { "S", "L", "P", "T" });
        Assert.Contains(invented.Rows("ssd_cla_placement"), row => row["clap_cla_placement_type"].StartsWith('T'));
    }

    private void AssertInSequence(string table, string person, string start, string end) =>
        Assert.All(
            invented.Rows(table).GroupBy(row => row[person]),
            child =>
            {
                var rows = child.OrderBy(row => row[start], StringComparer.Ordinal).ToList();
                Assert.All(
                    rows,
                    row =>
                        Assert.True(
                            row[end].Length == 0 || InventedExtract.Date(row[end]) > InventedExtract.Date(row[start])
                        )
                );
                Assert.All(
                    rows.Zip(rows.Skip(1)),
                    pair =>
                        Assert.True(InventedExtract.Date(pair.First[end]) <= InventedExtract.Date(pair.Second[start]))
                );
            }
        );
}
