using Yardstick.Core;
using Yardstick.Core.Checks;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Web.Figures;

/// <summary>Which contradictions an edition brought.</summary>
internal static class EditionFindings
{
    /// <summary>What the checker finds in this edition and all published before it, less what it finds without this edition.</summary>
    public static IReadOnlyList<CheckFinding> Of(
        PublishedDelivery delivery,
        IReadOnlyList<PublishedDelivery> known,
        Pipeline pipeline
    )
    {
        List<PublishedDelivery> older =
        [
            .. known.Where(other => other.Edition.PublishedOn < delivery.Edition.PublishedOn),
        ];
        var before = pipeline.Check(older).ToHashSet();
        return [.. pipeline.Check([.. older, delivery]).Where(finding => !before.Contains(finding))];
    }
}
