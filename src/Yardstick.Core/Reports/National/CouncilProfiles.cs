using Yardstick.Core.Assessments.Benchmarks;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.National;

/// <summary>Puts together what is published nationally of a council.</summary>
/// <param name="statistics">With the releases of the store, where it has any.</param>
/// <param name="today">Neighbours, joint services and populations are those of this day.</param>
public sealed class CouncilProfiles(ReferenceData reference, NationalStatistics statistics, DateOnly today)
{
    /// <summary>Null when no council has the code.</summary>
    /// <param name="model">The neighbour model to compare with; null for the one in force.</param>
    public CouncilProfile? Of(string code, NeighbourModel? model = null)
    {
        if (reference.Authorities.Find(code) is not { IsCouncil: true } council)
        {
            return null;
        }

        var compared = model ?? reference.NeighbourModels.At(today);
        return new CouncilProfile
        {
            Council = council,
            Region = reference.Authorities.RegionOf(council),
            Population = reference.Populations.InForce(code, today),
            PopulationOfEngland = reference.Populations.InForce(reference.Authorities.England.Code, today),
            Neighbours = [.. reference.NeighbourModels.All.Reverse().Select(each => NeighboursOf(code, each))],
            Model = compared,
            Remarks = [.. RemarksOn(code)],
            Measures =
            [
                .. reference
                    .Measures.All.Select(measure => NewestOf(code, measure, compared))
                    .OfType<MeasureOfCouncil>()
                    .OrderBy(line => line.Measure.Topic, StringComparer.Ordinal)
                    .ThenBy(line => line.Measure.Title, StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>Every year of a measure, oldest first.</summary>
    public IReadOnlyList<MeasureOfCouncil> History(string code, PublishedMeasure measure, NeighbourModel? model = null)
    {
        var compared = model ?? reference.NeighbourModels.At(today);
        return
        [
            .. statistics
                .Years(measure)
                .Select(year => InYear(code, measure, year, compared))
                .OfType<MeasureOfCouncil>(),
        ];
    }

    private MeasureOfCouncil? NewestOf(string code, PublishedMeasure measure, NeighbourModel model) =>
        statistics.Years(measure) is [.., var newest] ? InYear(code, measure, newest, model) : null;

    private MeasureOfCouncil? InYear(string code, PublishedMeasure measure, int year, NeighbourModel model) =>
        statistics.Compare(code, measure, year, model) is { } comparison
            ? new MeasureOfCouncil(measure, year, comparison, Standing.In(comparison, measure.Polarity))
            : null;

    private NeighbourList NeighboursOf(string code, NeighbourModel model) =>
        new(
            model,
            [.. model.Of(code).Select(neighbour => reference.Authorities.Find(neighbour.Code)).OfType<Authority>()]
        );

    private IEnumerable<string> RemarksOn(string code)
    {
        if (reference.JointServices.Of(code, today) is { } joint)
        {
            var others = reference.JointServices.OthersOf(joint, today).Select(NameOf);
            yield return $"Children’s services are run by {joint.Service}, together with {string.Join(" and ", others)}, since {DateText.Of(joint.From)}. National statistics print each council by itself.";
        }

        foreach (var change in reference.Reorganisations.All.Where(change => change.Successor == code))
        {
            yield return change.Extent switch
            {
                ReorganisedExtent.Same =>
                    $"On {DateText.Of(change.On)} the council was reorganised: {Begin(change.Note)}. Its figures go on under the same number.",
                ReorganisedExtent.Whole =>
                    $"The council began on {DateText.Of(change.On)}. {change.Note} is part of it; what was published before is shown as {NameOf(change.Predecessor)}.",
                _ =>
                    $"The council began on {DateText.Of(change.On)} with a part of {NameOf(change.Predecessor)}: {Begin(change.Note)}. What was published of {NameOf(change.Predecessor)} is shown under that name and never added up.",
            };
        }

        if (reference.Reorganisations.EndOf(code) is { } last)
        {
            yield return $"The council ended on {DateText.Of(last)}. Its children’s services went to {string.Join(" and ", reference.Reorganisations.All.Where(change => change.Predecessor == code).Select(change => NameOf(change.Successor)))}.";
        }
    }

    private string NameOf(string code) => reference.Authorities.Find(code)?.Name ?? code;

    /// <summary>An article becomes small within a sentence; a name stays as it is.</summary>
    private static string Begin(string note) =>
        note.StartsWith("The ", StringComparison.Ordinal) ? $"the{note[3..]}" : note;
}
