using System.Net;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.SignIn;

/// <summary>Every route of the site and whom it is for, once for all tests that go through all of them.</summary>
internal static class SiteRoutes
{
    /// <summary>
    /// Every route with the permission that it needs and an address of it. A page that is not listed here fails the first test: whoever adds one
    /// says here whom it is for.
    /// </summary>
    public static readonly Dictionary<string, SiteRoute> All = new(StringComparer.Ordinal)
    {
        [""] = new(Permission.ReadPublished, "/"),
        ["brief"] = new(Permission.ReadPublished, "/brief"),
        ["sections"] = new(Permission.ReadPublished, "/sections"),
        ["sections/{anchor}"] = new(Permission.ReadPublished, "/sections/context-of-demand"),
        ["sections/{anchor}.csv"] = new(Permission.ReadPublished, "/sections/context-of-demand.csv"),
        ["indicators"] = new(Permission.ReadPublished, "/indicators"),
        ["indicators/{key}"] = new(Permission.ReadPublished, "/indicators/cpp_n"),
        ["indicators/{key}.csv"] = new(Permission.ReadPublished, "/indicators/cpp_n.csv"),
        ["indicators/{key}/{month}"] = new(Permission.ReadPublished, "/indicators/cpp_n/2023-06"),
        ["councils"] = new(Permission.ReadPublished, "/councils"),
        ["councils/{code}"] = new(Permission.ReadPublished, "/councils/942"),
        ["councils/{code}/measure"] = new(Permission.ReadPublished, "/councils/942/measure?name=ReReferral"),
        ["checker"] = new(Permission.ReadPublished, "/checker"),
        ["checker.csv"] = new(Permission.ReadPublished, "/checker.csv"),
        ["report"] = new(Permission.ReadPublished, "/report"),
        ["report/{layout}.{format}"] = new(Permission.ReadPublished, "/report/one-page-note.csv"),
        ["editions"] = new(Permission.ReadPublished, "/editions"),

        // Nothing was composed yet.
        ["editions/{id:long}"] = new(Permission.ReadEditions, "/editions/1", HttpStatusCode.NotFound),
        ["editions/{id:long}/{version}"] = new(Permission.ReadPublished, "/editions/1/public", HttpStatusCode.NotFound),
        ["editions/{id:long}/{version}.{format}"] = new(
            Permission.ReadPublished,
            "/editions/1/public.csv",
            HttpStatusCode.NotFound
        ),
        ["editions/{id:long}/headlines"] = new(
            Permission.ComposeEditions,
            "/editions/1/headlines",
            HttpStatusCode.NotFound
        ),
        ["editions/{id:long}/steps/{step}"] = new(
            Permission.ReadEditions,
            "/editions/1/steps/submit",
            HttpStatusCode.NotFound
        ),
        ["editions/{id:long}/small-numbers"] = new(
            Permission.ReadEditions,
            "/editions/1/small-numbers",
            HttpStatusCode.NotFound
        ),
        ["editions/compare"] = new(Permission.ReadEditions, "/editions/compare"),
        ["editions/releases/{council}"] = new(Permission.ReadEditions, "/editions/releases/1001"),
        ["supplied/template.{format}"] = new(Permission.SupplyFigures, "/supplied/template.csv"),
        ["positions"] = new(Permission.ReadPositions, "/positions"),
        ["positions/{council}/{month}/{service}"] = new(Permission.ReadPositions, "/positions/1001/2023-07/S11"),

        // A statement has no versions that could be compared yet.
        ["positions/{council}/{month}/{service}/compare"] = new(
            Permission.ReadPositions,
            "/positions/1001/2023-07/S11/compare",
            HttpStatusCode.NotFound
        ),
        ["positions/{council}/{month}/self-evaluation.{format}"] = new(
            Permission.ReadPositions,
            "/positions/1001/2023-07/self-evaluation.csv"
        ),
        ["flow"] = new(Permission.ReadPublished, "/flow"),
        ["published"] = new(Permission.ReadPublished, "/published"),
        ["published/{authority}/{edition}"] = new(Permission.ReadPublished, "/published/852/june-2023-panel-report"),
        ["published/{authority}/{edition}/sections/{anchor}"] = new(
            Permission.ReadPublished,
            "/published/852/june-2023-panel-report/sections/overview"
        ),
        ["published/{authority}/{edition}/{document}.{format}"] = new(
            Permission.ReadPublished,
            "/published/852/june-2023-panel-report/report.csv"
        ),
        ["published/{authority}/{edition}/indicators.csv"] = new(
            Permission.ReadPublished,
            "/published/852/june-2023-panel-report/indicators.csv"
        ),
        ["published/{authority}/{edition}/indicators.json"] = new(
            Permission.ReadPublished,
            "/published/852/june-2023-panel-report/indicators.json"
        ),
        ["published/{authority}/{edition}/indicators/{key}.csv"] = new(
            Permission.ReadPublished,
            "/published/852/june-2023-panel-report/indicators/cpp_n.csv"
        ),
        ["published/{authority}/{edition}/indicators/{key}.json"] = new(
            Permission.ReadPublished,
            "/published/852/june-2023-panel-report/indicators/cpp_n.json"
        ),
        ["published/{authority}/{edition}/long.csv"] = new(
            Permission.ReadPublished,
            "/published/852/june-2023-panel-report/long.csv"
        ),
        ["published/{authority}/{edition}/plain/{part?}"] = new(
            Permission.ReadPublished,
            "/published/852/june-2023-panel-report/plain"
        ),
        ["published/{authority}/{edition}/bulletin"] = new(
            Permission.ReadPublished,
            "/published/852/june-2023-panel-report/bulletin"
        ),
        ["open-data"] = new(Permission.ReadPublished, "/open-data"),
        ["open-data/indicators.csv"] = new(Permission.ReadPublished, "/open-data/indicators.csv"),
        ["open-data/indicators.json"] = new(Permission.ReadPublished, "/open-data/indicators.json"),
        ["open-data/indicators/{key}.csv"] = new(Permission.ReadPublished, "/open-data/indicators/cpp_n.csv"),
        ["open-data/indicators/{key}.json"] = new(Permission.ReadPublished, "/open-data/indicators/cpp_n.json"),
        ["open-data/long.csv"] = new(Permission.ReadPublished, "/open-data/long.csv"),
        ["open-data/editions.json"] = new(Permission.ReadPublished, "/open-data/editions.json"),
        ["open-data/editions.atom"] = new(Permission.ReadPublished, "/open-data/editions.atom"),
        ["open-data/openapi.json"] = new(Permission.ReadPublished, "/open-data/openapi.json"),
        ["tasks"] = new(Permission.ReadMeasured, "/tasks"),
        ["actions"] = new(Permission.ReadMeasured, "/actions"),
        ["actions/new"] = new(Permission.ManageActions, "/actions/new"),
        ["actions/{council}/{id}"] = new(Permission.ReadMeasured, "/actions/1001/none", HttpStatusCode.NotFound),
        ["plans"] = new(Permission.ReadPlans, "/plans"),
        ["plans/{council}/{number:int}"] = new(Permission.ReadPlans, "/plans/1001/99", HttpStatusCode.NotFound),
        ["plans/focus/write"] = new(Permission.ManagePlans, "/plans/focus/write"),
        ["plans/focus/{council}/{number:int}"] = new(
            Permission.ReadPlans,
            "/plans/focus/1001/99",
            HttpStatusCode.NotFound
        ),
        ["indicators/timetable"] = new(Permission.ReadMeasured, "/indicators/timetable"),
        ["indicators/timetable/{council}/{key}"] = new(Permission.ReadMeasured, "/indicators/timetable/1001/cpp_n"),
        ["indicators/requests/new"] = new(Permission.RequestIndicators, "/indicators/requests/new"),
        ["indicators/requests/{council}/{number:int}"] = new(
            Permission.ReadMeasured,
            "/indicators/requests/1001/99",
            HttpStatusCode.NotFound
        ),
        ["indicators/{key}/state"] = new(Permission.ManageStates, "/indicators/cpp_n/state"),
        ["commentary/{council}/{month}/{key}"] = new(Permission.ReadMeasured, "/commentary/1001/2023-07/cpp_n"),

        // Nothing was written yet that could be approved.
        ["commentary/{council}/{month}/{key}/approval"] = new(
            Permission.ApproveCommentary,
            "/commentary/1001/2023-07/cpp_n/approval",
            HttpStatusCode.NotFound
        ),
        ["scrutiny/escalations"] = new(Permission.ReadEscalations, "/scrutiny/escalations"),
        ["scrutiny/escalations/new"] = new(Permission.Escalate, "/scrutiny/escalations/new"),
        ["scrutiny/escalations/{council}/{id:int}"] = new(
            Permission.ReadEscalations,
            "/scrutiny/escalations/1001/99",
            HttpStatusCode.NotFound
        ),
        ["methodology"] = new(Permission.ReadPublished, "/methodology"),
        ["glossary"] = new(Permission.ReadPublished, "/glossary"),
        ["sources"] = new(Permission.ReadPublished, "/sources"),
        ["sources/records"] = new(Permission.ImportExtract, "/sources/records"),
        ["sources/mappings"] = new(Permission.ImportExtract, "/sources/mappings"),
        ["accessibility"] = new(Permission.ReadPublished, "/accessibility"),
        ["data-quality"] = new(Permission.ReadMeasured, "/data-quality"),
        ["areas"] = new(Permission.ReadMeasured, "/areas"),
        ["areas/{authority}/{areaid}"] = new(Permission.ReadMeasured, "/areas/1001/S11?month=2023-07"),
        ["areas/{authority}/{areaid}/plans"] = new(Permission.ManageActions, "/areas/1001/S11/plans?month=2023-07"),
        ["areas/{authority}/{areaid}/children"] = new(Permission.SeeChildren, "/areas/1001/S11/children?month=2023-07"),
        ["children"] = new(Permission.SeeChildren, "/children?authority=1001&indicator=cpp_n&month=2023-07&area=S11"),

        // References are sealed for one reader: a made-up one leads nowhere.
        ["children/{token}"] = new(Permission.OpenIdentity, "/children/made-up", HttpStatusCode.NotFound),
        ["children/exports/{export}"] = new(
            Permission.ExportChildren,
            "/children/exports/none",
            HttpStatusCode.NotFound
        ),
        ["access-log"] = new(Permission.ReviewAccessLog, "/access-log"),
        ["jobs"] = new(Permission.ImportExtract, "/jobs"),
        ["jobs/{id}"] = new(Permission.ImportExtract, "/jobs/none", HttpStatusCode.NotFound),
        ["benchmarks"] = new(Permission.ImportExtract, "/benchmarks"),
        ["imports/new"] = new(Permission.ImportExtract, "/imports/new"),
        ["freeze"] = new(Permission.FreezeMonth, "/freeze"),
        ["views"] = new(Permission.ManageSavedViews, "/views"),
        ["views/edit/{id?}"] = new(Permission.ManageSavedViews, "/views/edit"),
        ["views/{id}"] = new(Permission.ManageSavedViews, "/views/none", HttpStatusCode.NotFound),
        ["views/{id}.{format}"] = new(Permission.ManageSavedViews, "/views/none.csv", HttpStatusCode.NotFound),
        ["targets"] = new(Permission.AdministerReference, "/targets"),
        ["targets/{authority}/{key}"] = new(Permission.AdministerReference, "/targets/1001/cpp_n"),
        ["settings"] = new(Permission.AdministerReference, "/settings"),
        ["settings/{authority}/{name}"] = new(Permission.AdministerReference, "/settings/1001/caseload-limit"),
        ["settings/populations"] = new(Permission.AdministerReference, "/settings/populations"),
        ["settings/retention"] = new(Permission.AdministerReference, "/settings/retention"),
        ["settings/organisation"] = new(Permission.AdministerReference, "/settings/organisation"),
        ["people"] = new(Permission.AdministerPeople, "/people"),
        ["people/add"] = new(Permission.AdministerPeople, "/people/add"),
        ["people/{id}"] = new(Permission.AdministerPeople, "/people/PERSON"),
        ["people/changes"] = new(Permission.AdministerPeople, "/people/changes"),
        ["people/responsibilities"] = new(Permission.AdministerPeople, "/people/responsibilities"),

        ["scrutiny"] = new(Permission.ReadPublished, "/scrutiny"),
        ["scrutiny/panels/{council}/{panel=new}"] = new(Permission.ManageScrutiny, "/scrutiny/panels/1001/new"),
        ["scrutiny/recommendations"] = new(Permission.ReadPublished, "/scrutiny/recommendations"),
        ["scrutiny/recommendations/new"] = new(Permission.ManageScrutiny, "/scrutiny/recommendations/new"),
        ["scrutiny/recommendations/{council}/{panel}/{number:int}"] = new(
            Permission.ReadPublished,
            "/scrutiny/recommendations/1001/childrens-services-scrutiny-panel/1"
        ),
        ["scrutiny/recommendations/{council}/{panel}/{number:int}/change"] = new(
            Permission.ManageScrutiny,
            "/scrutiny/recommendations/1001/childrens-services-scrutiny-panel/5/change"
        ),
        ["scrutiny/meetings/new"] = new(Permission.ManageScrutiny, "/scrutiny/meetings/new"),
        ["scrutiny/meetings/{council}/{id:int}"] = new(Permission.ReadPublished, "/scrutiny/meetings/1001/1"),
        ["scrutiny/meetings/{council}/{id:int}/manage"] = new(
            Permission.ManageScrutiny,
            "/scrutiny/meetings/1001/3/manage"
        ),
        ["scrutiny/meetings/{council}/{id:int}/questions"] = new(
            Permission.AskQuestions,
            "/scrutiny/meetings/1001/3/questions"
        ),
        ["scrutiny/meetings/{council}/{id:int}/{paper:regex(^(pack|minutes)$)}.{format}"] = new(
            Permission.ReadPublished,
            "/scrutiny/meetings/1001/1/pack.html"
        ),

        ["audits"] = new(Permission.ReadAudits, "/audits"),

        // No round was begun yet.
        ["audits/{council}/{number:long}"] = new(Permission.ReadAudits, "/audits/1001/1", HttpStatusCode.NotFound),
        ["audits/{council}/{number:long}/{id}"] = new(
            Permission.ReadAudits,
            "/audits/1001/1/register-1-1",
            HttpStatusCode.NotFound
        ),
        ["trackers"] = new(Permission.ReadTrackers, "/trackers"),
        ["trackers/{council}/{key}"] = new(Permission.ReadTrackers, "/trackers/1001/permanence"),

        // No meeting of that number was begun.
        ["trackers/{council}/{key}/meetings/{number:long}"] = new(
            Permission.ReadTrackers,
            "/trackers/1001/permanence/meetings/9999",
            HttpStatusCode.NotFound
        ),
        ["trackers/{council}/{key}/meetings/{number:long}/{place:int}"] = new(
            Permission.ReadTrackers,
            "/trackers/1001/permanence/meetings/9999/1",
            HttpStatusCode.NotFound
        ),
        ["supplied"] = new(Permission.ReadMeasured, "/supplied"),
        ["supplied/new"] = new(Permission.SupplyFigures, "/supplied/new"),

        // For everybody who is signed in: the own account.
        ["account"] = new(null, "/account"),
    };

    /// <summary>Open to everybody because nobody is signed in there yet, or because something went wrong.</summary>
    public static readonly HashSet<string> BeforeSignIn = new(StringComparer.Ordinal)
    {
        "sign-in",
        "sign-in/code",
        "sign-in/authenticator",
        "sign-in/forgotten",
        "sign-in/provider",
        "sign-out",
        "account/set-password",
        "error",
        "health",
        // Opened by the secret in the address.
        "feeds/{token}.csv",
    };

    /// <summary>Addresses that carry a measured month need the permission for it, whatever the page itself needs.</summary>
    public static readonly string[] OfEditions =
    [
        "",
        "brief",
        "flow",
        "sections",
        "sections/{anchor}",
        "indicators/{key}",
        "indicators/{key}.csv",
        "indicators/{key}/{month}",
        "checker",
        "checker.csv",
        "report",
        "methodology",
    ];
}

/// <param name="Needs">Null for whoever is signed in.</param>
/// <param name="Address">One that the invented council of the tests has; <c>PERSON</c> stands for the account of somebody.</param>
/// <param name="Given">What those get who may.</param>
internal sealed record SiteRoute(Permission? Needs, string Address, HttpStatusCode Given = HttpStatusCode.OK);
