"""Ten indicators for every area and month as an analyst writes them in pandas: one function each, a loop over the months, merges.

ten_indicators.py EXTRACT BANK_HOLIDAYS.csv UNTIL MONTHS OUT.csv
"""
import sys
import time

import numpy as np
import pandas as pd

OPEN = pd.Timestamp("2200-01-01")  # an end that has not come


def read(extract, table, dates):
    frame = pd.read_csv(f"{extract}/{table}.csv", dtype=str)
    for column in dates:
        frame[column] = pd.to_datetime(frame[column])
    return frame


class Council:
    def __init__(self, extract, holidays):
        self.holidays = pd.read_csv(holidays)["date"].to_numpy("datetime64[D]")

        person = read(extract, "ssd_person", ["pers_dob", "pers_expected_dob", "pers_death_date"])
        leap = (person.pers_dob.dt.month == 2) & (person.pers_dob.dt.day == 29)
        adult = person.pers_dob + pd.DateOffset(years=18) + pd.to_timedelta(leap.astype(int), unit="D")
        unborn = person.pers_dob.isna() & person.pers_expected_dob.notna()
        born = person.pers_dob.fillna(pd.Timestamp("1900-01-01")).mask(unborn, OPEN)
        self.person = pd.DataFrame(
            {
                "person": person.pers_person_id,
                "adult": adult.fillna(OPEN),
                "born": born,
                "death": person.pers_death_date.fillna(OPEN),
            }
        )

        department = read(extract, "ssd_department", [])
        level = read(extract, "local_team", ["valid_from", "valid_to"])
        self.teams = set(level.team_id[level.level.str.lower() == "team"]) & set(department.dept_team_id)
        self.read_tree(department, level)
        front = level[level.function.str.lower() == "front-door"].sort_values("team_id")
        self.front_door = front.assign(
            valid_from=front.valid_from.fillna(pd.Timestamp("1900-01-01")), valid_to=front.valid_to.fillna(OPEN)
        )

        lead = read(extract, "ssd_involvements", ["invo_involvement_start_date", "invo_involvement_end_date"])
        lead = lead[lead.invo_professional_role_id.str.upper() == "LEAD"]
        self.lead = pd.DataFrame(
            {
                "person": lead.invo_person_id,
                "involvement": lead.invo_involvements_id,
                "team": lead.invo_professional_team.where(lead.invo_professional_team.isin(self.teams)),
                "lead_start": lead.invo_involvement_start_date,
                "lead_end": lead.invo_involvement_end_date.fillna(OPEN),
            }
        ).dropna(subset=["lead_start"])

        plan = read(extract, "ssd_cp_plans", ["cppl_cp_plan_start_date", "cppl_cp_plan_end_date"])
        plan = plan[(plan.cppl_cp_plan_ola.str.upper() != "Y") & plan.cppl_cp_plan_start_date.notna()]
        self.plan = pd.DataFrame(
            {
                "person": plan.cppl_person_id,
                "record": plan.cppl_cp_plan_id,
                "start": plan.cppl_cp_plan_start_date,
                "end": plan.cppl_cp_plan_end_date.fillna(OPEN),
            }
        )

        episode = read(extract, "ssd_cla_episodes", ["clae_cla_episode_start_date", "clae_cla_episode_ceased_date"])
        self.episode = pd.DataFrame(
            {
                "person": episode.clae_person_id,
                "record": episode.clae_cla_episode_id,
                "start": episode.clae_cla_episode_start_date,
                "end": episode.clae_cla_episode_ceased_date.fillna(OPEN),
            }
        ).dropna(subset=["start"])

        legal = read(extract, "ssd_legal_status", ["lega_legal_status_start_date", "lega_legal_status_end_date"])
        self.legal = pd.DataFrame(
            {
                "person": legal.lega_person_id,
                "status_id": legal.lega_legal_status_id,
                "status": legal.lega_legal_status.str.upper(),
                "start": legal.lega_legal_status_start_date,
                "end": legal.lega_legal_status_end_date.fillna(OPEN),
            }
        ).dropna(subset=["start"])

        referral = read(extract, "ssd_cin_episodes", ["cine_referral_date", "cine_close_date"])
        self.referral = pd.DataFrame(
            {
                "person": referral.cine_person_id,
                "record": referral.cine_referral_id,
                "start": referral.cine_referral_date,
                "end": referral.cine_close_date.fillna(OPEN),
            }
        )

        visits = []
        for table, prefix in [("ssd_cin_visits", "cinv_cin"), ("ssd_cp_visits", "cppv_cp"), ("ssd_cla_visits", "clav_cla")]:
            frame = read(extract, table, [f"{prefix}_visit_date"])
            visits.append(
                pd.DataFrame(
                    {
                        "person": frame[f"{prefix[:4]}_person_id"],
                        "day": frame[f"{prefix}_visit_date"],
                        "seen": frame[f"{prefix}_visit_seen"].str.upper() == "Y",
                    }
                )
            )
        visit = pd.concat(visits).merge(self.person, on="person", how="left")
        visit = visit[(visit.day <= visit.death.fillna(OPEN)) & (visit.seen | (visit.born > visit.day))]
        self.visit = visit[["person", "day"]]

        supervision = read(extract, "local_supervision", ["supervision_date"])
        self.supervision = supervision.rename(columns={"person_id": "person", "supervision_date": "day"})[["person", "day"]]

        contact = read(extract, "ssd_contacts", ["cont_contact_date"])
        self.contact = contact.rename(columns={"cont_person_id": "person", "cont_contact_date": "day"})[["person", "day"]]

        enquiry = read(extract, "ssd_s47_enquiry", ["s47e_s47_start_date"])
        self.enquiry = enquiry.rename(
            columns={
                "s47e_person_id": "person",
                "s47e_s47_enquiry_id": "record",
                "s47e_s47_start_date": "day",
                "s47e_s47_completed_by_team": "recorded",
            }
        )[["person", "record", "day", "recorded"]]

        assessment = read(extract, "ssd_cin_assessments", ["cina_assessment_start_date", "cina_assessment_auth_date"])
        self.assessment = assessment.rename(
            columns={
                "cina_person_id": "person",
                "cina_assessment_id": "record",
                "cina_assessment_start_date": "start",
                "cina_assessment_auth_date": "day",
                "cina_assessment_team": "recorded",
            }
        )[["person", "record", "start", "day", "recorded"]]

    def read_tree(self, department, level):
        """The areas with their level, and each team with every node at or above it but the authority, which has what is unallocated too."""
        newest = level.sort_values("valid_from", na_position="first").drop_duplicates("team_id", keep="last")
        levels = department[["dept_team_id"]].merge(newest, left_on="dept_team_id", right_on="team_id", how="left").level.str.lower()
        self.areas = pd.DataFrame({"area_id": department.dept_team_id, "area_level": levels})
        self.areas.loc[len(self.areas)] = ["-", "unallocated"]
        self.root = self.areas.area_id[self.areas.area_level == "authority"].iloc[0]
        parent = department.set_index("dept_team_id").dept_team_parent_id
        step = pd.DataFrame({"team": department.dept_team_id, "area_id": department.dept_team_id})
        steps = []
        while len(step):
            steps.append(step)
            step = step.assign(area_id=step.area_id.map(parent)).dropna()
        above = pd.concat(steps)
        self.above = above[above.area_id != self.root]

    def working_days(self, start, end):
        """Working days after the start, up to and including the end; not a number where a day is missing."""
        known = start.notna() & end.notna()
        days = pd.Series(np.nan, index=start.index)
        one = np.timedelta64(1, "D")
        days[known] = np.busday_count(
            start[known].to_numpy("datetime64[D]") + one, end[known].to_numpy("datetime64[D]") + one, holidays=self.holidays
        )
        return days

    def alive_minors(self, rows, day):
        rows = rows.merge(self.person, on="person", how="left")
        return rows[(rows.death.fillna(OPEN) > day) & (rows.adult.fillna(OPEN) > day)]

    def with_team(self, rows, day):
        """Each child with the team of the lead worker at the end of the day."""
        lead = self.lead[(self.lead.lead_start <= day) & (self.lead.lead_end > day)]
        lead = lead.sort_values(["lead_start", "involvement"]).drop_duplicates("person", keep="last")
        return rows.merge(lead[["person", "team"]], on="person", how="left")

    def with_event_team(self, rows):
        """The team recorded on the event, else the lead worker's on its day, else that of the lead who ended on it."""
        rows = rows.merge(self.person, on="person", how="left")
        rows = rows[(rows.day <= rows.death.fillna(OPEN)) & (rows.adult.fillna(OPEN) > rows.day)]
        joined = rows[["record", "person", "day"]].merge(self.lead, on="person")
        leading = joined[(joined.lead_start <= joined.day) & (joined.lead_end > joined.day)]
        leading = leading.sort_values(["lead_start", "involvement"]).drop_duplicates("record", keep="last")
        ended = joined[joined.lead_end == joined.day]
        ended = ended.sort_values(["lead_start", "involvement"]).drop_duplicates("record", keep="last")
        ended = ended[~ended.record.isin(leading.record)]
        answering = pd.concat([leading, ended])[["record", "team"]]
        rows = rows.merge(answering, on="record", how="left")
        recorded = rows.recorded.where(rows.recorded.isin(self.teams))
        return rows.assign(team=recorded.fillna(rows.team))

    def on_plan(self, day):
        rows = self.plan[(self.plan.start <= day) & (self.plan.end > day) & (self.plan.end > self.plan.start)]
        rows = rows.sort_values(["start", "record"]).drop_duplicates("person", keep="last")
        return self.with_team(self.alive_minors(rows, day), day)

    def looked_after(self, day):
        rows = self.episode[(self.episode.start <= day) & (self.episode.end > day)]
        rows = rows.sort_values(["start", "record"]).drop_duplicates("person", keep="last")
        legal = self.legal[(self.legal.start <= day) & (self.legal.end > day)]
        legal = legal.sort_values(["start", "status_id"]).drop_duplicates("person", keep="last")
        rows = rows.merge(legal[["person", "status"]], on="person", how="left")
        rows = self.alive_minors(rows[~rows.status.isin(["V1", "V3", "V4"])], day)
        return self.with_team(rows[rows.born.fillna(pd.Timestamp("1900-01-01")) <= day], day)

    def with_last(self, rows, events, day):
        last = events[events.day <= day].groupby("person", as_index=False).day.max()
        return rows.merge(last, on="person", how="left")


def contacts_n(council, first, last):
    rows = council.contact[(council.contact.day >= first) & (council.contact.day <= last)].merge(council.person, on="person", how="left")
    rows = rows[(rows.day <= rows.death.fillna(OPEN)) & (rows.adult.fillna(OPEN) > rows.day)]
    rows = rows.assign(team=None)
    for team in council.front_door.itertuples():
        held = rows.team.isna() & (rows.day >= team.valid_from) & (rows.day < team.valid_to)
        rows.loc[held, "team"] = team.team_id
    return rows.assign(n=1, d=0)


def cpp_n(council, first, last):
    return council.on_plan(last).assign(n=1, d=0)


def cla_n(council, first, last):
    return council.looked_after(last).assign(n=1, d=0)


def cin_all_n(council, first, last):
    rows = council.referral[(council.referral.start <= last) & (council.referral.end > last)].drop_duplicates("person")
    rows = rows.merge(council.person, on="person", how="left")
    return council.with_team(rows[rows.death.fillna(OPEN) > last], last).assign(n=1, d=0)


def s47_started_n(council, first, last):
    rows = council.enquiry[(council.enquiry.day >= first) & (council.enquiry.day <= last)]
    return council.with_event_team(rows).assign(n=1, d=0)


def assess_45_pct(council, first, last):
    rows = council.assessment[(council.assessment.day >= first) & (council.assessment.day <= last)]
    rows = council.with_event_team(rows[rows.start.isna() | (rows.day >= rows.start)])
    return rows.assign(n=(council.working_days(rows.start, rows.day) <= 45).astype(int), d=1)


def cpp_visit_10wd_pct(council, first, last):
    rows = council.with_last(council.on_plan(last), council.visit, last)
    waited = council.working_days(rows.day, pd.Series(last, index=rows.index))
    return rows.assign(n=(waited <= 10).astype(int), d=1)


def cla_visit_6wk_pct(council, first, last):
    rows = council.with_last(council.looked_after(last), council.visit, last)
    return rows.assign(n=(rows.day >= last - pd.Timedelta(days=42)).astype(int), d=1)


def sup_cpp_pct(council, first, last):
    rows = council.with_last(council.on_plan(last), council.supervision, last)
    known = rows.day.notna()
    due = pd.Series(pd.NaT, index=rows.index)
    due[known] = pd.to_datetime(
        np.busday_offset(rows.day[known].to_numpy("datetime64[D]"), 20, roll="backward", holidays=council.holidays)
    )
    return rows.assign(n=(due >= last).astype(int), d=1)


def sup_cla_pct(council, first, last):
    rows = council.with_last(council.looked_after(last), council.supervision, last)
    return rows.assign(n=(rows.day + pd.Timedelta(days=56) >= last).astype(int), d=1)


INDICATORS = [
    assess_45_pct,
    cin_all_n,
    cla_n,
    cla_visit_6wk_pct,
    contacts_n,
    cpp_n,
    cpp_visit_10wd_pct,
    s47_started_n,
    sup_cla_pct,
    sup_cpp_pct,
]


def by_area(council, sums, ends):
    """Each figure of every area, nothing as 0: parents from their teams, the authority from all, shares from the sums."""
    parts = [
        sums.merge(council.above, on="team"),
        sums.assign(area_id=council.root),
        sums[sums.team == "-"].assign(area_id="-"),
    ]
    figures = pd.concat(parts).groupby(["indicator", "period_end", "area_id"])[["n", "d"]].sum()
    names = [indicator.__name__ for indicator in INDICATORS]
    every = pd.MultiIndex.from_product([names, ends, council.areas.area_id], names=figures.index.names)
    figures = figures.reindex(every, fill_value=0).reset_index().merge(council.areas, on="area_id")
    share = figures.indicator.str.endswith("_pct")
    figures["numerator"] = figures.n
    figures["denominator"] = figures.d.where(share).astype("Int64")
    figures["value"] = (figures.n * 100 / figures.d.where(figures.d > 0)).where(share, figures.n).round(10)
    figures["status"] = np.where(share & (figures.d == 0), "no-cases", "ok")
    return figures.sort_values(["indicator", "period_end", "area_level", "area_id"])


def main(extract, holidays, until, months, out):
    begun = time.perf_counter()
    council = Council(extract, holidays)
    read_at = time.perf_counter()
    ends = pd.date_range(end=pd.Timestamp(until) + pd.offsets.MonthEnd(0), periods=int(months), freq="M")
    figures = []
    for indicator in INDICATORS:
        for last in ends:
            rows = indicator(council, last.replace(day=1), last)
            sums = rows.assign(team=rows.team.fillna("-")).groupby("team", as_index=False)[["n", "d"]].sum()
            figures.append(sums.assign(indicator=indicator.__name__, period_end=last))
    columns = ["indicator", "period_end", "area_level", "area_id", "numerator", "denominator", "value", "status"]
    by_area(council, pd.concat(figures), ends)[columns].to_csv(out, index=False)
    print(f"{read_at - begun:.3f} {time.perf_counter() - read_at:.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
