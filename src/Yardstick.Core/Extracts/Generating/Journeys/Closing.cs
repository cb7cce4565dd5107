namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>Ends cases and plans.</summary>
internal static class Closing
{
    public static void Close(IReadOnlyList<Child> children, DateOnly day, string reason)
    {
        foreach (var child in children)
        {
            var closed = NotBeforeWork(child, day);
            var atTheEnd = child.ChildhoodEnd <= closed;
            child.Case.Closed = atTheEnd ? child.ChildhoodEnd : closed;
            child.Case.Reason =
                !atTheEnd ? reason
                : child.ChildhoodEnd < child.Eighteenth ? "RC2"
                : child.IsDisabled ? "RC6"
                : "RC7";
            child.EndLead(child.Case.Closed);
        }
    }

    /// <summary>Closes the cases of those who have reached the end of childhood; the others go on, none after the horizon.</summary>
    public static List<Child> StillChildren(IReadOnlyList<Child> children, DateOnly day, DateOnly horizon)
    {
        Close([.. children.Where(child => child.ChildhoodEnd <= day)], day, "RC7");
        return day > horizon ? [] : [.. children.Where(child => child.ChildhoodEnd > day)];
    }

    /// <summary>A case stays open until its assessment is authorised and its enquiry ended.</summary>
    private static DateOnly NotBeforeWork(Child child, DateOnly day) =>
        child
            .Assessments.Where(assessment => assessment.Case == child.Case)
            .Select(assessment => assessment.Authorised)
            .Concat(child.Enquiries.Where(enquiry => enquiry.Case == child.Case).Select(enquiry => enquiry.End))
            .Append(day)
            .Max();

    /// <summary>A plan never begins while another of the child goes on.</summary>
    public static DateOnly LastPlanEnd(IReadOnlyList<Child> children, DateOnly day) =>
        children
            .SelectMany(child =>
                child.ProtectionPlans.Select(plan => plan.End).Concat(child.InNeedPlans.Select(plan => plan.End))
            )
            .Append(day)
            .Max();
}
