using Yardstick.Core.Editions.Disclosure.Systems;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Editions.Disclosure;

/// <summary>Makes the public version of a delivery, in which no small number stands and none can be worked out, with the proof. Pure.</summary>
public static class DisclosureControl
{
    /// <summary>How often more is suppressed around what the proof found exposed, before it is left to the approver.</summary>
    private const int MostRounds = 3;

    /// <summary>
    /// Suppresses small figures and whatever would give them away. When something stays exposed all the same the proof does not hold: then the
    /// public version must not be published, and the proof names the counts.
    /// </summary>
    public static ProtectedDelivery Protect(PublishedDelivery restricted, DisclosureContext context)
    {
        var earlier = EarlierOf(context);
        var full = TwelveMonths.Write(restricted, context);
        var suppressing = new Suppressing(context, earlier);
        Dictionary<FigureName, int> around = [];
        for (var round = 0; ; round++)
        {
            var chosen = suppressing.Choose(restricted, full, around);
            var made = Made(chosen);
            if (!made.Proof.Holds && chosen.Rounded.Count > 0)
            {
                made = Made(chosen with { Rounded = new HashSet<FigureName>() });
            }

            if (made.Proof.Holds || round == MostRounds)
            {
                return made;
            }

            foreach (var count in made.Proof.Exposed)
            {
                around[count.Name] = around.GetValueOrDefault(count.Name) + 1;
            }
        }

        ProtectedDelivery Made(Suppression chosen)
        {
            var @public = PublicDelivery.Write(full, chosen);
            return new ProtectedDelivery(
                @public,
                new Proving(context, earlier).Prove(restricted, @public, chosen.Suppressed)
            );
        }
    }

    /// <summary>Whether a public version, however it came to be, gives a suppressed count away.</summary>
    public static DisclosureProof Prove(
        PublishedDelivery restricted,
        PublishedDelivery @public,
        DisclosureContext context
    ) =>
        new Proving(context, EarlierOf(context)).Prove(
            restricted,
            @public,
            new Dictionary<FigureName, SuppressionReason>()
        );

    /// <summary>Suppresses small figures alone. That protects nobody: it is where <see cref="Protect"/> begins.</summary>
    public static PublishedDelivery SuppressSmall(PublishedDelivery restricted, DisclosureContext context) =>
        PublicDelivery.Write(
            restricted,
            new Suppression(new Suppressing(context, []).SmallOnly(restricted), new HashSet<FigureName>())
        );

    private static IReadOnlyList<Edition> EarlierOf(DisclosureContext context) =>
        [
            .. context.Earlier.Select(edition =>
                Edition.Of(edition.Name, edition.Restricted, edition.Public, context.FindIndicator)
            ),
        ];
}
