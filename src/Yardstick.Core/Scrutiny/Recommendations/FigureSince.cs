using Yardstick.Core.Assessments;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Scrutiny.Meetings;

namespace Yardstick.Core.Scrutiny.Recommendations;

/// <summary>What a figure did since the meeting at which something was recommended about it.</summary>
public static class FigureSince
{
    /// <summary>
    /// <c>from 80% in May 2023 to 86%, better</c>: from the figures that the meeting had before it to those that are shown. Reads one edition only, so
    /// that it says nothing that the edition does not hold.
    /// </summary>
    public static string Of(Assessment shown, Meeting meeting)
    {
        var then = meeting.Month ?? Periods.Month.Of(meeting.MeetsOn).Previous;
        return then < shown.Month
            ? Comparison.With(shown, then).InWords()
            : $"the meeting had the figures of {then.ToWords()}, and these are of {shown.Month.ToWords()}";
    }
}
