using Yardstick.Tests.Imports.Extract;

namespace Yardstick.Tests.Snapshots;

/// <summary>
/// Four children of an invented council at the end of June 2023, as they were recorded at the beginning of July, and as they were recorded a
/// month later, with three corrections.
/// </summary>
internal static class Anytown
{
    public const string Code = "852";

    /// <summary>
    /// Contacts of A, B and C. Plans of A and B (team T1) and of D (team T2): A was visited on 28 June and D on 20 June, 2 and 8 working days
    /// before the month end; B on 1 May.
    /// </summary>
    public static ExtractFolder June() =>
        Folder("2023-07-07")
            .Write(
                "ssd_person.csv",
                "pers_person_id,pers_dob",
                "A,2015-01-01",
                "B,2015-01-01",
                "C,2015-01-01",
                "D,2015-01-01"
            )
            .Write("ssd_contacts.csv", Contacts, "K1,A,2023-06-05", "K2,B,2023-06-10", "K3,C,2023-06-20")
            .Write("ssd_cp_plans.csv", Plans, "PA,A,2023-01-10", "PB,B,2023-02-01", "PD,D,2023-03-01")
            .Write("ssd_cp_visits.csv", Visits, "V1,A,2023-06-28,Y", "V2,B,2023-05-01,Y", "V3,D,2023-06-20,Y");

    /// <summary>C is gone; a visit to B on 27 June has been recorded late; the plan of D is said to have begun on 3 July.</summary>
    public static ExtractFolder July() =>
        Folder("2023-08-04")
            .Write("ssd_person.csv", "pers_person_id,pers_dob", "A,2015-01-01", "B,2015-01-01", "D,2015-01-01")
            .Write("ssd_contacts.csv", Contacts, "K1,A,2023-06-05", "K2,B,2023-06-10", "K4,D,2023-07-14")
            .Write("ssd_cp_plans.csv", Plans, "PA,A,2023-01-10", "PB,B,2023-02-01", "PD,D,2023-07-03")
            .Write(
                "ssd_cp_visits.csv",
                Visits,
                "V1,A,2023-06-28,Y",
                "V2,B,2023-05-01,Y",
                "V3,D,2023-06-20,Y",
                "V4,B,2023-06-27,Y"
            );

    private const string Contacts = "cont_contact_id,cont_person_id,cont_contact_date";
    private const string Plans = "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date";
    private const string Visits = "cppv_cp_visit_id,cppv_person_id,cppv_cp_visit_date,cppv_cp_visit_seen";

    private static ExtractFolder Folder(string cut) =>
        new ExtractFolder(Code, cut)
            .Write("population.csv", "valid_from,population_0_17,source", "2022-06-30,20000,test")
            .Write(
                "ssd_department.csv",
                "dept_team_id,dept_team_name,dept_team_parent_id",
                "R,Anytown,",
                "S,Help and protection,R",
                "T0,Front door,S",
                "T1,North,S",
                "T2,South,S"
            )
            .Write(
                "local_team.csv",
                "team_id,level,function,valid_from,valid_to",
                "R,authority,other,,",
                "S,service,other,,",
                "T0,team,front-door,,",
                "T1,team,safeguarding,,",
                "T2,team,safeguarding,,"
            )
            .Write("ssd_professionals.csv", "prof_professional_id,prof_staff_id", "W1,1", "W2,2")
            .Write(
                "ssd_involvements.csv",
                "invo_involvements_id,invo_person_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date",
                "I1,A,W1,LEAD,T1,2023-01-10",
                "I2,B,W1,LEAD,T1,2023-02-01",
                "I3,D,W2,LEAD,T2,2023-03-01"
            );
}
