using Yardstick.Core.Assessments;
using Yardstick.Core.Checks;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Web.Figures;

namespace Yardstick.Web.Pages.Commentaries;

/// <summary>What stands beside a commentary while it is written or read for approval.</summary>
public sealed record CommentaryView
{
    public required Council Council { get; init; }

    public required Month Month { get; init; }

    public required Indicator Indicator { get; init; }

    public required CommentaryFigures Figures { get; init; }

    /// <summary>Null while nobody opened one.</summary>
    public required Commentary? Commentary { get; init; }

    /// <summary>The approved text of the month before; null when there is none.</summary>
    public required string? Before { get; init; }

    /// <summary>Open actions and analyses on its indicators.</summary>
    public required IReadOnlyList<AgreedAction> Promises { get; init; }

    /// <summary>Null when nothing called for words.</summary>
    public required CommentaryTask? Task { get; init; }

    /// <summary>The text as typed or kept.</summary>
    public required string Wording { get; init; }

    /// <summary>The text with its figures; null while it is empty.</summary>
    public required BoundText? Bound { get; init; }

    /// <summary>Numbers that are neither borne out nor confirmed.</summary>
    public required IReadOnlyList<TextDoubt> Doubts { get; init; }

    /// <summary>Indicators of the family that the month prints, the one that it is written for first.</summary>
    public required IReadOnlyList<Indicator> Family { get; init; }

    public IReadOnlyList<string> Served => Commentary?.Indicators ?? [Indicator.Key];

    public Assessment? Figure(string key) => Figures.Find(key);
}
