namespace Yardstick.Core.Extracts.CinCensus;

/// <summary>Which elements a census has ever had, and which ones a file has besides.</summary>
internal sealed class CinElements
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "Child",
        "ChildIdentifiers",
        "LAchildID",
        "UPN",
        "FormerUPN",
        "UPNunknown",
        "PersonBirthDate",
        "ExpectedPersonBirthDate",
        "GenderCurrent",
        "Sex",
        "PersonDeathDate",
        "ChildCharacteristics",
        "Ethnicity",
        "Disabilities",
        "Disability",
        "CINdetails",
        "CINreferralDate",
        "ReferralSource",
        "PrimaryNeedCode",
        "CINclosureDate",
        "ReasonForClosure",
        "DateOfInitialCPC",
        "Assessments",
        "AssessmentActualStartDate",
        "AssessmentInternalReviewDate",
        "AssessmentAuthorisationDate",
        "FactorsIdentifiedAtAssessment",
        "AssessmentFactors",
        "CINPlanDates",
        "CINPlanStartDate",
        "CINPlanEndDate",
        "Section47",
        "S47ActualStartDate",
        "InitialCPCtarget",
        "ICPCnotRequired",
        "ReferralNFA",
        "ChildProtectionPlans",
        "CPPstartDate",
        "CPPendDate",
        "InitialCategoryOfAbuse",
        "LatestCategoryOfAbuse",
        "NumberOfPreviousCPP",
        "Reviews",
        "CPPreviewDate",
    };

    private readonly Dictionary<string, (long Line, long Count)> _unknown = new(StringComparer.Ordinal);

    /// <summary>Each with the line of the first.</summary>
    public IEnumerable<(string Element, long Line, long Count)> Unknown =>
        _unknown.Select(element => (element.Key, element.Value.Line, element.Value.Count));

    public void Look(CinElement element)
    {
        foreach (var inner in element.Elements)
        {
            if (!Known.Contains(inner.Name))
            {
                var (line, count) = _unknown.GetValueOrDefault(inner.Name, (inner.Line, 0));
                _unknown[inner.Name] = (line, count + 1);
            }
            else
            {
                Look(inner);
            }
        }
    }
}
