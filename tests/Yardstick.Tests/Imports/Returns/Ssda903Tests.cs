using System.IO.Compression;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Returns;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Returns;

public sealed class Ssda903Tests : IDisposable
{
    internal const string Headings =
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    internal static readonly ReturnOptions Anytown = new() { AuthorityCode = "852" };
    private readonly DeliveredReturn _return = new();

    /// <summary>
    /// One comes into care, has its legal status changed and then moves, and goes home; comes again. Two has been in care since before the
    /// return, with a placement order, and is adopted. The rows stand in no order.
    /// </summary>
    [Theory, BothEngines]
    public void Episodes_become_episodes_placements_legal_statuses_and_periods_of_care(Engine engine)
    {
        using var store = TestStore.On(engine);
        _return.Write(
            "episodes.csv",
            Headings,
            "1,01/07/2024,P,C1,N1,K2,PR1,01/09/2024,E4A,CARPL,,AB1 1AA,SC1",
            "2,05/03/2023,L,E1,N1,A5,PR1,10/12/2024,E11,,,AB3 3CC,SC3",
            "1,10/05/2024,S,V2,N1,U6,PR1,01/06/2024,X1,,,AB2 2BB,SC2",
            "1,01/06/2024,L,C1,N1,U6,PR1,01/07/2024,X1,PLACE,,AB2 2BB,SC2",
            "1,02/01/2025,S,C2,N1,U4,PR4,,,,,AB4 4DD,"
        );

        Import(store);

        Says(
            store,
            "select clae_cla_episode_id, clae_cla_id, clae_cla_placement_id, clae_entered_care_date, clae_cla_episode_ceased_date, clae_cla_episode_ceased_reason from extract_ssd_cla_episodes order by 1",
            "1-E20240510|1-C20240510|1-P20240510|2024-05-10|2024-06-01|X1",
            "1-E20240601|1-C20240510|1-P20240510||2024-07-01|X1",
            "1-E20240701|1-C20240510|1-P20240701||2024-09-01|E4A",
            "1-E20250102|1-C20250102|1-P20250102|2025-01-02||",
            "2-E20230305|2-C20230305|2-P20230305||2024-12-10|E11"
        );
        Says(
            store,
            "select clap_cla_placement_id, clap_cla_id, clap_cla_placement_type, clap_cla_placement_provider, clap_cla_placement_start_date, clap_cla_placement_end_date, clap_cla_placement_change_reason from extract_ssd_cla_placement order by 1",
            "1-P20240510|1-C20240510|U6|PR1|2024-05-10|2024-07-01|PLACE",
            "1-P20240701|1-C20240510|K2|PR1|2024-07-01|2024-09-01|CARPL",
            "1-P20250102|1-C20250102|U4|PR4|2025-01-02||",
            "2-P20230305|2-C20230305|A5|PR1|2023-03-05|2024-12-10|"
        );
        Says(
            store,
            "select lega_legal_status_id, lega_legal_status, lega_legal_status_start_date, lega_legal_status_end_date from extract_ssd_legal_status order by 1",
            "1-L20240510|V2|2024-05-10|2024-06-01",
            "1-L20240601|C1|2024-06-01|2024-09-01",
            "1-L20250102|C2|2025-01-02|",
            "2-L20230305|E1|2023-03-05|2024-12-10"
        );
    }

    [Theory, BothEngines]
    public void The_other_files_find_their_period_of_care(Engine engine)
    {
        using var store = TestStore.On(engine);
        WholeSet();

        var summary = Import(store);

        Assert.Equal(new DateOnly(2025, 3, 31), summary.Manifest.ExtractDate);
        Says(
            store,
            "select pers_person_id, pers_sex, pers_ethnicity, pers_dob, pers_upn_unknown from extract_ssd_person order by 1",
            "1|F|WBRI|2012-03-27|",
            "2|M|ABAN|2020-02-14|UN1"
        );
        Says(
            store,
            "select clar_cla_id, clar_cla_review_date, clar_cla_review_participation from extract_ssd_cla_reviews order by 2",
            "1-C20240510|2024-06-07|PN1",
            "|2024-12-24|PN3"
        );
        Says(
            store,
            "select immi_person_id, immi_immigration_status, immi_immigration_status_start_date, immi_immigration_status_end_date from extract_ssd_immigration_status",
            "1|UASC|2024-05-10|2030-03-27"
        );
        Says(
            store,
            "select miss_person_id, miss_missing_episode_type, miss_missing_episode_start_date, miss_missing_episode_end_date from extract_ssd_missing",
            "1|M|2024-06-02|2024-06-04"
        );
        Says(
            store,
            "select clea_person_id, clea_care_leaver_eligibility, clea_care_leaver_in_touch, clea_care_leaver_accommodation, clea_care_leaver_accom_suitable, clea_care_leaver_activity from extract_ssd_care_leavers order by 1",
            "8|Former relevant|YES|U1|1|F1",
            "9|Relevant|NO|X2|2|0"
        );
        Says(
            store,
            "select perm_person_id, perm_cla_id, perm_adm_decision_date, perm_placement_order_date, perm_placed_for_adoption_date, perm_matched_date, perm_permanence_order_date, perm_permanence_order_type from extract_ssd_permanence",
            "2|2-C20230305|2023-04-01|2023-03-05|2023-03-05|2024-02-02|2024-12-10|E11"
        );
        Says(
            store,
            "select invo_person_id, invo_professional_id, invo_professional_role_id, invo_involvement_start_date from extract_ssd_involvements",
            "1|SW1|LEAD|2024-05-10"
        );
    }

    [Fact]
    public void Every_row_of_every_file_is_accounted_for()
    {
        using var store = TestStore.On(Engine.DuckDb);
        WholeSet();
        _return
            .Write("oc2.csv", "CHILD,DOB,SDQ_SCORE,HEALTH_CHECK", "1,27/03/2012,12,1")
            .Write("notes.csv", "a,b", "1,2")
            .Write(
                "missing.csv",
                "CHILD,DOB,MISSING,MIS_START,MIS_END,COLOUR",
                "1,27/03/2012,M,02/06/2024,04/06/2024,red",
                "1,27/03/2012,M,02/06/2024,04/06/2024,red",
                ",27/03/2012,M,02/06/2024,04/06/2024,red",
                "1,27/03/2012,A,31/02/2024,04/06/2024,red"
            );

        Import(store);

        var parts = new SourceStore(store.Database).Parts("852").ToDictionary(part => part.File);
        Assert.Equal((4, 2), (parts["missing.csv"].Read, parts["missing.csv"].SetAside));
        Assert.Equal((1, 1), (parts["oc2.csv"].Read, parts["oc2.csv"].SetAside));
        Assert.Equal((2, 0), (parts["episodes.csv"].Read, parts["episodes.csv"].SetAside));
        var findings = new ExtractFindingStore(store.Database).Read("852");
        Assert.Contains(findings, each => each is { Rule: "repeated", File: "missing.csv", Line: 3 });
        Assert.Contains(findings, each => each is { Rule: "5", File: "missing.csv", Line: 4 });
        Assert.Contains(findings, each => each is { Rule: "4", File: "missing.csv", Line: 5, Value: "31/02/2024" });
        Assert.Contains(findings, each => each is { Rule: "ignored", File: "missing.csv", Column: "COLOUR" });
        Assert.Contains(findings, each => each is { Rule: "not-used", File: "oc2.csv" });
        Assert.Contains(findings, each => each is { Rule: "ignored", Column: "notes.csv" });
    }

    [Fact]
    public void A_zip_and_the_xml_of_a_return_say_the_same_as_its_files()
    {
        _return.Write(
            "return.xml",
            "<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><SEX>F</SEX><DOB>27/03/2012</DOB><ETHNIC>WBRI</ETHNIC><DUC>27/03/2030</DUC>",
            "<AREVIEW><REVIEW>07/06/2024</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW></HEADER>",
            "<EPISODE><DECOM>10/05/2024</DECOM><RNE>S</RNE><LS>V2</LS><CIN>N1</CIN><PL>U6</PL><PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC>01/06/2024</DEC><REC>E4A</REC></EPISODE>",
            "</CHILD></EXPSSDA903>"
        );
        var set = Directory.CreateDirectory(_return.PathOf("set")).FullName;
        File.WriteAllText(Path.Combine(set, "a.csv"), $"{Headings}\n1,10/05/2024,S,V2,N1,U6,PR1,01/06/2024,E4A,,,,\n");
        File.WriteAllText(Path.Combine(set, "b.csv"), "child,sex,dob,ethnic,upn\n1,F,27/03/2012,WBRI,\n");
        File.WriteAllText(Path.Combine(set, "c.csv"), "CHILD,DOB,REVIEW,REVIEW_CODE\n1,27/03/2012,07/06/2024,PN1\n");
        File.WriteAllText(Path.Combine(set, "d.csv"), "CHILD,SEX,DOB,DUC\n1,F,27/03/2012,27/03/2030\n");
        ZipFile.CreateFromDirectory(set, _return.PathOf("set.zip"));

        Assert.Equal(
            (SourceKind.Ssda903, SourceKind.Ssda903, SourceKind.Ssda903),
            (
                StatutoryReturns.Detect(set),
                StatutoryReturns.Detect(set + ".zip"),
                StatutoryReturns.Detect(_return.PathOf("return.xml"))
            )
        );
        var texts = new[] { set, set + ".zip", _return.PathOf("return.xml") }.Select(Spooled).ToList();
        Assert.Equal(texts[0], texts[1]);
        Assert.Equal(texts[0], texts[2]);
        Assert.Contains("1-E20240510", texts[0], StringComparison.Ordinal);
    }

    public void Dispose() => _return.Dispose();

    private static void Says(TestStore store, string sql, params string[] rows) =>
        Assert.Equal(rows, DeliveredReturn.Rows(store.Database, sql));

    private static string Spooled(string path)
    {
        using var spool = DeliveredReturn.Read(SourceKind.Ssda903, path, Anytown);
        return string.Join(
            '\n',
            Directory
                .EnumerateFiles(spool.Folder, "ssd_*.csv")
                .Order(StringComparer.Ordinal)
                .SelectMany(File.ReadLines)
                .Select(line => line[(line.IndexOf(',') + 1)..])
                .Where(line => char.IsAsciiDigit(line[0]))
        );
    }

    private ExtractSummary Import(TestStore store)
    {
        using var spool = DeliveredReturn.Read(SourceKind.Ssda903, _return.Path, Anytown);
        return DeliveredReturn.Import(store.Database, spool);
    }

    private void WholeSet() =>
        _return
            .Write(
                "episodes.csv",
                Headings,
                "1,10/05/2024,S,V2,N1,U6,PR1,01/09/2024,E4A,,,AB2 2BB,SC2",
                "2,05/03/2023,L,E1,N1,A5,PR1,10/12/2024,E11,,,AB3 3CC,SC3"
            )
            .Write(
                "header.csv",
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
                "1,2,27/03/2012,WBRI,A123456789123,,",
                "2,1,14/02/2020,ABAN,UN1,,"
            )
            .Write(
                "reviews.csv",
                "CHILD,DOB,REVIEW,REVIEW_CODE",
                "1,27/03/2012,07/06/2024,PN1",
                "1,27/03/2012,24/12/2024,PN3"
            )
            .Write("uasc.csv", "CHILD,SEX,DOB,DUC", "1,2,27/03/2012,27/03/2030")
            .Write("missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END", "1,27/03/2012,M,02/06/2024,04/06/2024")
            .Write("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "8,31/03/2007,YES,F1,U1", "9,01/04/2007,NO,0,X2")
            .Write(
                "ad1.csv",
                "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
                "2,14/02/2020,01/04/2023,02/02/2024,1,2,MF,L11"
            )
            .Write(
                "placed.csv",
                "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED",
                "2,14/02/2020,01/04/2023,,"
            )
            .Write("social_worker.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", "1,27/03/2012,SW1,10/05/2024,,");
}
