using Yardstick.Core.Assessments;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Reports.Overviews;

/// <summary>How the figures of a month stand beside those of an earlier one: how many are better, and which are rated differently.</summary>
public sealed record SinceThen
{
    public required Month Month { get; init; }

    public required int Better { get; init; }

    public required int Same { get; init; }

    public required int Worse { get; init; }

    /// <summary>Figures of which neither direction is better, or that are not known in both months.</summary>
    public required int NotCompared { get; init; }

    /// <summary>Figures whose rating is another, the ones that are now worst first.</summary>
    public required IReadOnlyList<Comparison> ChangedRating { get; init; }

    /// <param name="month">A month before that of the figures.</param>
    public static SinceThen Of(IReadOnlyCollection<Assessment> figures, Month month)
    {
        var compared = figures.Select(figure => Comparison.With(figure, month)).ToList();
        return new SinceThen
        {
            Month = month,
            Better = Count(Direction.Better),
            Same = Count(Direction.Same),
            Worse = Count(Direction.Worse),
            NotCompared = compared.Count(each => each.Direction is Judgement<Direction>.NotMade),
            ChangedRating =
            [
                .. compared
                    .Where(each => each.ChangedRating)
                    .OrderBy(each => ((Judgement<Rag>.Made)each.Now.Rag).Verdict)
                    .ThenByDescending(each => ((Judgement<Rag>.Made)each.RatingBefore!).Verdict),
            ],
        };

        int Count(Direction direction) => compared.Count(each => each.Direction.Is(direction));
    }
}
