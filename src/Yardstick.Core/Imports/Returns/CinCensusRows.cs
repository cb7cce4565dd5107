using System.Text.Json;
using Yardstick.Core.Extracts.CinCensus;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Returns;

/// <summary>Turns each child of a CIN census into rows: the child, and each part of each episode of need.</summary>
internal sealed class CinCensusRows
{
    private readonly DatedIdentifiers _names = new();
    private readonly SourceSpool _spool;
    private readonly MappedRows _rows;
    private readonly string _file;
    private readonly Dictionary<int, long> _read = [];
    private readonly Kind _child;
    private readonly Kind _disability;
    private readonly Kind _referral;
    private readonly Kind _assessment;
    private readonly Kind _factors;
    private readonly Kind _plan;
    private readonly Kind _enquiry;
    private readonly Kind _conference;
    private readonly Kind _protectionPlan;
    private readonly Kind _review;

    public CinCensusRows(SourceSpool spool, ReturnMapping mapping, string file)
    {
        (_spool, _rows, _file) = (spool, new MappedRows(spool, mapping), file);
        _child = Open(
            "Child",
            "child",
            "LAchildID",
            "Sex",
            "Ethnicity",
            "PersonBirthDate",
            "UPNunknown",
            "ExpectedPersonBirthDate",
            "PersonDeathDate"
        );
        _disability = Open("Disability", "disability", "id", "LAchildID", "Disability");
        _referral = Open(
            "CINdetails",
            "referral",
            "id",
            "LAchildID",
            "CINreferralDate",
            "PrimaryNeedCode",
            "ReferralSource",
            "ReferralNFA",
            "ReasonForClosure",
            "CINclosureDate"
        );
        _assessment = Open(
            "Assessments",
            "assessment",
            "id",
            "LAchildID",
            "referral",
            "AssessmentActualStartDate",
            "AssessmentAuthorisationDate"
        );
        _factors = Open("FactorsIdentifiedAtAssessment", "factors", "id", "assessment", "AssessmentFactors");
        _plan = Open("CINPlanDates", "plan", "id", "LAchildID", "referral", "CINPlanStartDate", "CINPlanEndDate");
        _enquiry = Open("Section47", "enquiry", "id", "LAchildID", "referral", "S47ActualStartDate", "outcome");
        _conference = Open(
            "DateOfInitialCPC",
            "conference",
            "id",
            "LAchildID",
            "referral",
            "enquiry",
            "protection_plan",
            "InitialCPCtarget",
            "DateOfInitialCPC",
            "to_plan"
        );
        _protectionPlan = Open(
            "ChildProtectionPlans",
            "protection_plan",
            "id",
            "LAchildID",
            "referral",
            "conference",
            "CPPstartDate",
            "CPPendDate",
            "InitialCategoryOfAbuse",
            "LatestCategoryOfAbuse"
        );
        _review = Open("CPPreviewDate", "review", "id", "LAchildID", "protection_plan", "CPPreviewDate");
    }

    public void Add(CinElement child)
    {
        _names.Clear();
        var identifiers = child.All("ChildIdentifiers").FirstOrDefault() ?? child;
        var characteristics = child.All("ChildCharacteristics").FirstOrDefault() ?? child;
        var id = identifiers.Text("LAchildID");
        Write(
            _child,
            child,
            id,
            identifiers.Text("Sex", "GenderCurrent"),
            characteristics.Text("Ethnicity"),
            identifiers.Text("PersonBirthDate"),
            identifiers.Text("UPNunknown"),
            identifiers.Text("ExpectedPersonBirthDate"),
            identifiers.Text("PersonDeathDate")
        );
        foreach (var disability in characteristics.All("Disabilities").SelectMany(group => group.All("Disability")))
        {
            Write(_disability, disability, _names.Next(id, 'D', disability.Value), id, disability.Value);
        }

        foreach (var details in child.All("CINdetails"))
        {
            AddDetails(details, id);
        }
    }

    /// <summary>Says how many rows each part held.</summary>
    public void Finish()
    {
        foreach (var (part, read) in _read)
        {
            _spool.Count(part, read, setAside: 0);
        }
    }

    private void AddDetails(CinElement details, string child)
    {
        var referral = _names.Next(child, 'R', details.Text("CINreferralDate"));
        Write(
            _referral,
            details,
            referral,
            child,
            details.Text("CINreferralDate"),
            details.Text("PrimaryNeedCode"),
            details.Text("ReferralSource"),
            details.Text("ReferralNFA"),
            details.Text("ReasonForClosure"),
            details.Text("CINclosureDate")
        );
        foreach (var assessment in details.All("Assessments"))
        {
            AddAssessment(assessment, child, referral);
        }

        foreach (var plan in details.All("CINPlanDates"))
        {
            var start = plan.Text("CINPlanStartDate");
            Write(_plan, plan, _names.Next(child, 'N', start), child, referral, start, plan.Text("CINPlanEndDate"));
        }

        AddProtection(details, child, referral);
    }

    private void AddAssessment(CinElement assessment, string child, string referral)
    {
        var start = assessment.Text("AssessmentActualStartDate");
        var id = _names.Next(child, 'A', start);
        Write(_assessment, assessment, id, child, referral, start, assessment.Text("AssessmentAuthorisationDate"));
        foreach (var group in assessment.All("FactorsIdentifiedAtAssessment"))
        {
            var factors = group.All("AssessmentFactors").Select(factor => factor.Value);
            Write(_factors, group, _names.Next(id, 'F', ""), id, JsonSerializer.Serialize(factors));
        }
    }

    private void AddProtection(CinElement details, string child, string referral)
    {
        var plans = details
            .All("ChildProtectionPlans")
            .Select(plan => new ProtectionPlan(
                plan,
                _names.Next(child, 'P', plan.Text("CPPstartDate")),
                plan.Text("CPPstartDate")
            ))
            .ToList();
        foreach (var enquiry in details.All("Section47"))
        {
            var start = enquiry.Text("S47ActualStartDate");
            var id = _names.Next(child, 'S', start);
            Write(_enquiry, enquiry, id, child, referral, start, Outcome(enquiry));
            AddConference(enquiry, child, referral, id, plans);
        }

        AddConference(details, child, referral, enquiry: "", plans);
        foreach (var plan in plans)
        {
            var element = plan.Element;
            Write(
                _protectionPlan,
                element,
                plan.Id,
                child,
                referral,
                plan.Conference,
                plan.Start,
                element.Text("CPPendDate"),
                element.Text("InitialCategoryOfAbuse"),
                element.Text("LatestCategoryOfAbuse")
            );
            foreach (var review in element.All("Reviews").SelectMany(group => group.All("CPPreviewDate")))
            {
                Write(_review, review, _names.Next(child, 'V', review.Value), child, plan.Id, review.Value);
            }
        }
    }

    /// <summary>
    /// A conference of an enquiry, or of the case where no enquiry led to it. The census keeps no outcome; a plan begins on the day of the conference
    /// that decided on it (rule 2885), so that a plan of that day is its outcome, and no plan of that day is none.
    /// </summary>
    private void AddConference(
        CinElement around,
        string child,
        string referral,
        string enquiry,
        List<ProtectionPlan> plans
    )
    {
        var day = around.Text("DateOfInitialCPC");
        if (day.Length == 0)
        {
            return;
        }

        var id = _names.Next(child, 'C', day);
        var plan = plans.Find(each => each.Start == day && each.Conference.Length == 0);
        if (plan is not null)
        {
            plan.Conference = id;
        }

        Write(
            _conference,
            around,
            id,
            child,
            referral,
            enquiry,
            plan?.Id ?? "",
            around.Text("InitialCPCtarget"),
            day,
            plan is null ? "N" : "Y"
        );
    }

    /// <summary>Known once a conference was held or was not required; an enquiry that is still open has no outcome yet.</summary>
    private static string Outcome(CinElement enquiry) =>
        enquiry.Text("DateOfInitialCPC").Length > 0 ? """{"CP_CONFERENCE_FLAG":"Y"}"""
        : enquiry.Text("ICPCnotRequired") is "1" or "true" ? """{"CP_CONFERENCE_FLAG":"N"}"""
        : "";

    private Kind Open(string element, string from, params string[] fields)
    {
        var part = _spool.Part($"{_file}!{element}");
        _read[part] = 0;
        return new Kind(part, _rows.Of(part, from, fields));
    }

    private void Write(Kind kind, CinElement element, params ReadOnlySpan<string> fields)
    {
        _read[kind.Part]++;
        kind.Target.Write(element.Line, fields);
    }

    private sealed record Kind(int Part, RowTarget Target);

    private sealed record ProtectionPlan(CinElement Element, string Id, string Start)
    {
        public string Conference { get; set; } = "";
    }
}
