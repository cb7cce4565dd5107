using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>The one place where the figures of an edition become those that everyone may read.</summary>
internal sealed class PublicFigures(Product product, Database database)
{
    /// <param name="everyone">The figures with the targets that everyone may know.</param>
    public (PublishedDelivery? Delivery, PublicVerdict Verdict) Of(PublishedDelivery everyone, EditionInputs inputs)
    {
        _ = (product, database, everyone, inputs);
        return (
            null,
            new PublicVerdict(
                Holds: false,
                [
                    "The protection of small numbers has not been worked out for this edition: compose it again once it can be.",
                ]
            )
        );
    }
}
