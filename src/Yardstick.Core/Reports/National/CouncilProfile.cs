using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Benchmarks;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Reports.National;

/// <summary>What is published nationally of a council, before it has brought anything of its own.</summary>
public sealed record CouncilProfile
{
    public required Authority Council { get; init; }

    public required Authority? Region { get; init; }

    /// <summary>People aged 0 to 17 by the newest estimate; null when there is none.</summary>
    public required Population? Population { get; init; }

    public required Population? PopulationOfEngland { get; init; }

    /// <summary>The ten of each neighbour model, the newest model first.</summary>
    public required IReadOnlyList<NeighbourList> Neighbours { get; init; }

    /// <summary>The model that the comparisons use.</summary>
    public required NeighbourModel Model { get; init; }

    /// <summary>Joint service, reorganisation: what has to be known when its figures are read, a sentence each.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>Every national measure with its newest year.</summary>
    public required IReadOnlyList<MeasureOfCouncil> Measures { get; init; }
}

/// <param name="Names">Nearest first; empty when the model does not know the council.</param>
public sealed record NeighbourList(NeighbourModel Model, IReadOnlyList<Authority> Names);

/// <summary>A measure in one year, and where the council stands in it.</summary>
public sealed record MeasureOfCouncil(
    PublishedMeasure Measure,
    int Year,
    NationalComparison Comparison,
    Judgement<Standing> Standing
);
