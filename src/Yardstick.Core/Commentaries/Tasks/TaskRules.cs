using System.Globalization;
using Yardstick.Core.Assessments;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Commentaries.Tasks;

/// <summary>
/// Which indicators must be explained for a month: red, a signal, another rating than the month before, a promise that falls due, an answer that
/// is overdue, a figure in doubt. Pure: the same month gives the same tasks.
/// </summary>
public static class TaskRules
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>One task for each indicator with a reason, by key in ordinal order.</summary>
    public static IReadOnlyList<CommentaryTask> For(TaskMaterial material) =>
        [
            .. Figures(material)
                .Concat(Promises(material))
                .Concat(Doubts(material))
                .GroupBy(found => found.Indicator, StringComparer.Ordinal)
                .OrderBy(indicator => indicator.Key, StringComparer.Ordinal)
                .Select(indicator => new CommentaryTask
                {
                    AuthorityCode = material.AuthorityCode,
                    Month = material.Month,
                    Indicator = indicator.Key,
                    DueOn = material.DueOn,
                    Reasons =
                    [
                        .. indicator
                            .Select(found => found.Reason)
                            .DistinctBy(reason => (reason.Cause, reason.About))
                            .OrderBy(reason => reason.Cause)
                            .ThenBy(reason => reason.About, StringComparer.Ordinal),
                    ],
                }),
        ];

    private static IEnumerable<(string Indicator, TaskReason Reason)> Figures(TaskMaterial material)
    {
        var before = material
            .MonthBefore.Where(assessment => assessment.Indicator is not null)
            .ToLookup(assessment => assessment.Indicator!.Key, StringComparer.Ordinal);
        foreach (var assessment in material.Assessments.Where(assessment => assessment.Indicator is not null))
        {
            var key = assessment.Indicator!.Key;
            if (assessment.Variation is Judgement<Variation>.Made { Verdict: not Variation.Common } signal)
            {
                yield return (key, new TaskReason(TaskCause.Signal, "", $"{Word(signal.Verdict)}: {signal.Why}"));
            }

            if (assessment.Rag is not Judgement<Rag>.Made rating)
            {
                continue;
            }

            if (rating.Verdict == Rag.Red)
            {
                yield return (key, new TaskReason(TaskCause.Red, "", $"red: {rating.Why}"));
            }

            var earlier = before[key].Select(other => other.Rag).OfType<Judgement<Rag>.Made>().FirstOrDefault();
            if (earlier is not null && earlier.Verdict != rating.Verdict)
            {
                yield return (
                    key,
                    new TaskReason(
                        TaskCause.ChangedRating,
                        "",
                        $"{Word(rating.Verdict)}, and {Word(earlier.Verdict)} in {material.Month.Previous.ToWords()}"
                    )
                );
            }
        }
    }

    /// <summary>Open actions of an indicator whose day comes before the commentary is due.</summary>
    private static IEnumerable<(string Indicator, TaskReason Reason)> Promises(TaskMaterial material) =>
        material
            .Actions.Where(action => action.IsOpen && action.Indicator is not null && action.DueOn <= material.DueOn)
            .OrderBy(action => action.DueOn)
            .Select(action =>
                (
                    action.Indicator!,
                    new TaskReason(
                        TaskCause.PromiseDue,
                        action.Id,
                        $"{(action.Kind == ActionKind.Analysis ? "analysis" : "action")} promised by {Day(action.DueOn)}: {action.Wording}"
                    )
                )
            );

    private static IEnumerable<(string Indicator, TaskReason Reason)> Doubts(TaskMaterial material)
    {
        foreach (var state in material.States.Where(state => state.Covers(material.Month)))
        {
            yield return (state.Indicator, new TaskReason(TaskCause.InDoubt, state.Id, state.AsWithholding().Reason));
            if (state.IsOverdue(material.Today))
            {
                yield return (
                    state.Indicator,
                    new TaskReason(
                        TaskCause.AnswerOverdue,
                        // Another promise is another reason: its day is part of what it is about.
                        string.Create(CultureInfo.InvariantCulture, $"{state.Id} {state.PromisedOn:yyyy-MM-dd}"),
                        $"the panel was promised an answer by {Day(state.PromisedOn)}, and the figure is still {StateWords.Of(state.Kind)}"
                    )
                );
            }
        }
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", English);

    private static string Word(Rag rag) =>
        rag switch
        {
            Rag.Green => "green",
            Rag.Amber => "amber",
            _ => "red",
        };

    private static string Word(Variation variation) =>
        variation switch
        {
            Variation.Concerning => "real change for the worse",
            Variation.Improving => "real change for the better",
            _ => "real change",
        };
}

/// <summary>All that the tasks of a month are made from.</summary>
public sealed record TaskMaterial
{
    public required string AuthorityCode { get; init; }

    public required Month Month { get; init; }

    /// <summary>Every row of the month's edition.</summary>
    public required IReadOnlyList<Assessment> Assessments { get; init; }

    /// <summary>The same of the month before, as it was judged then; empty when there is none.</summary>
    public required IReadOnlyList<Assessment> MonthBefore { get; init; }

    public required IReadOnlyList<AgreedAction> Actions { get; init; }

    public required IReadOnlyList<IndicatorState> States { get; init; }

    /// <summary>Deadline of the month's commentary.</summary>
    public required DateOnly DueOn { get; init; }

    public required DateOnly Today { get; init; }
}
