using System.Globalization;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Disclosure.Approval;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>The one place where the figures of an edition become those that everyone may read.</summary>
internal sealed class ProtectedFigures(Product product, Database database)
{
    private const int MostNamed = 10;
    private readonly PublicVersions _versions = new(product, database, TimeProvider.System);

    /// <summary>The protected figures, null where they would give something away, and the report on them for the approver.</summary>
    /// <param name="everyone">The figures with the targets that everyone may know.</param>
    public (PublishedDelivery? Delivery, PublicVerdict Verdict, Report SmallNumbers) Of(
        PublishedDelivery everyone,
        EditionInputs inputs
    )
    {
        var made = DisclosureControl.Protect(everyone, ContextOf(inputs));
        var report = DisclosureReport.Of(everyone.Edition, inputs.Layout.Title, inputs.Layout.Contact, made.Proof);
        return made.Proof.Holds
            ? (made.Public, new PublicVerdict(Holds: true, []), report)
            : (null, new PublicVerdict(Holds: false, [.. Reasons(made.Proof)]), report);
    }

    /// <summary>What is known when small numbers are protected.</summary>
    public DisclosureContext ContextOf(EditionInputs inputs) =>
        _versions.Context(inputs.SmallNumbers, _versions.EarlierOf(inputs.AuthorityCode, inputs.Earlier)) with
        {
            Headlines = [.. inputs.Headlines.Select(headline => headline.Indicator).Distinct(StringComparer.Ordinal)],
        };

    private static IEnumerable<string> Reasons(DisclosureProof proof) =>
        proof
            .Exposed.Take(MostNamed)
            .Select(exposed =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{exposed.Figure}: a reader could work out that {exposed.Range.Count} are {exposed.Range.Least} to {exposed.Range.Most}; leave a figure beside it out of the layout, or release it by name."
                )
            )
            .Concat(
                proof.Exposed.Count > MostNamed
                    ? [string.Create(CultureInfo.InvariantCulture, $"{proof.Exposed.Count - MostNamed} more counts.")]
                    : []
            );
}
