using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Disclosure.Texts;
using Yardstick.Core.Editions.Headlines;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>Editions from their draft to their readers, for pages and commands alike.</summary>
public sealed class EditionMaking(Product product, Database database, TimeProvider clock)
{
    private readonly EditionInputsOfMonth _inputs = new(product, database);
    private readonly EditionComposition _composition = new(product, database);
    private readonly EditionWriting _writing = new(database, clock);
    private readonly Waivers _waivers = new(database, clock);
    private readonly PutHeadlines _headlines = new(database, clock);
    private readonly TextChecks _checks = new(database, clock);
    private readonly EditionTexts _texts = new(product.PublicTexts, new TextChecks(database, clock));

    public EditionStore Store { get; } = new(database);

    /// <summary>
    /// Composes the draft of a month and layout, with what is frozen and approved now. The headlines of a draft that is there stay; a new one gets
    /// those that the rule proposes.
    /// </summary>
    /// <exception cref="EditionRefused">The newest version is no draft.</exception>
    /// <exception cref="SnapshotRefused">The month is not frozen.</exception>
    public EditionRecord Compose(
        string authority,
        Month month,
        ReportLayout layout,
        EditionActor by,
        Action<string>? progress = null
    )
    {
        IReadOnlyList<Headline>? headlines = null;
        var newest = Newest(authority, month, layout.Name);
        if (newest is not null)
        {
            EditionSteps.After(EditionStep.Compose, newest.State);
            headlines = Headlines(newest);
        }

        progress?.Invoke("gathering figures, texts and targets");
        return _writing.Compose(
            _composition.Compose(_inputs.Gather(authority, month, layout, headlines), progress),
            by
        );
    }

    /// <summary>The newest version of a month and layout; null when there is none.</summary>
    public EditionRecord? Newest(string authority, Month month, string layout) =>
        Store.All(authority).FirstOrDefault(edition => edition.Month == month && edition.Layout == layout);

    /// <summary>What stands between an edition and its approval.</summary>
    public EditionGate Gate(EditionRecord edition)
    {
        var inputs = Store.Inputs(edition.EditionId);
        var proof = Store.Verdict(edition.EditionId);
        var texts = _texts.Open(inputs);
        return EditionGate.Of(
            inputs,
            _waivers.Of(edition.EditionId),
            texts.Count == 0
                ? proof
                : new PublicVerdict(Holds: false, [.. proof.Reasons, .. texts.Select(found => found.Sentence)])
        );
    }

    /// <summary>Words of the public version that may lead to a child and that nobody has recorded as checked.</summary>
    public IReadOnlyList<PrintedTextFinding> OpenTexts(EditionRecord edition) =>
        _texts.Open(Store.Inputs(edition.EditionId));

    /// <summary>Every word of the public version that may lead to a child, with the record of those that were checked.</summary>
    public IReadOnlyList<PrintedTextFinding> FoundTexts(EditionRecord edition) =>
        _texts.Found(Store.Inputs(edition.EditionId));

    /// <summary>Records why words of a public version lead to nobody.</summary>
    /// <exception cref="DisclosureRefused">No reason is given, or the edition does not say the words.</exception>
    public void CheckText(EditionRecord edition, string found, string reason, EditionActor by)
    {
        var open = OpenTexts(edition)
            .Where(each => string.Equals(each.Finding.Found, found.Trim(), StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (open.Count == 0)
        {
            throw new DisclosureRefused(
                $"Nothing is open about '{found}' in the texts of this edition: write the words as the gate shows them."
            );
        }

        foreach (var each in open)
        {
            _checks.Record(edition.AuthorityCode, each.Text, each.Finding, reason, by.Person);
        }
    }

    /// <summary>Records why an edition says nothing of a figure.</summary>
    /// <inheritdoc cref="Waivers.Record"/>
    public Waiver Waive(EditionRecord edition, string indicator, string? reason, EditionActor by) =>
        _waivers.Record(edition, indicator, reason, by);

    /// <summary>Submits, returns, approves or publishes. Approval and publication ask the gate.</summary>
    /// <inheritdoc cref="EditionWriting.Take"/>
    public EditionRecord Take(EditionStep step, EditionRecord seen, EditionActor by, string? note = null)
    {
        if (
            step is EditionStep.Approve or EditionStep.Publish
            && EditionSteps.Rule(step).From.Contains(seen.State)
            && Gate(seen).Sentence() is { } sentence
        )
        {
            throw new EditionRefused(sentence);
        }

        if (
            step is EditionStep.Submit
            && seen.State is EditionState.Draft
            && !Headlines(seen).SequenceEqual(Store.Inputs(seen.EditionId).Headlines)
        )
        {
            throw new EditionRefused(
                "Its headlines were changed since it was composed: compose it again, and submit it then."
            );
        }

        return _writing.Take(step, seen, by, note);
    }

    /// <inheritdoc cref="EditionWriting.Amend"/>
    public EditionRecord Amend(EditionRecord seen, EditionActor by, string? note) => _writing.Amend(seen, by, note);

    /// <summary>The figures that headlines may speak of.</summary>
    public CommentaryFigures Figures(EditionRecord edition) => _composition.Figures(Store.Inputs(edition.EditionId));

    /// <summary>The headlines of an edition: those that somebody has put down, else those that it was composed with.</summary>
    public IReadOnlyList<Headline> Headlines(EditionRecord edition) =>
        _headlines.Of(edition.EditionId) ?? Store.Inputs(edition.EditionId).Headlines;

    /// <summary>Puts down the headlines of a draft; they stand in it once it is composed again.</summary>
    /// <exception cref="EditionRefused">It is no draft, or a headline cannot stand as it is: the message says why.</exception>
    public void PutHeadlines(EditionRecord edition, IReadOnlyList<Headline> headlines, EditionActor by)
    {
        HeadlineCheck.Refuse(headlines, Figures(edition), product.Checker);
        _headlines.Put(edition, headlines, Headlines(edition), by);
    }

    /// <summary>The headlines that the rule proposes for an edition's month.</summary>
    public IReadOnlyList<Headline> Proposed(EditionRecord edition) =>
        _inputs
            .Gather(edition.AuthorityCode, edition.Month, Store.Inputs(edition.EditionId).Layout, headlines: null)
            .Headlines;

    /// <summary>What the second edition says otherwise than the first.</summary>
    public EditionComparison Compare(EditionRecord before, EditionRecord after) =>
        EditionComparison.Between(Content(before), Content(after));

    /// <summary>What the public version shows otherwise than the restricted one.</summary>
    /// <exception cref="EditionRefused">It has no public version.</exception>
    public VersionDifference Differences(EditionRecord edition) =>
        VersionDifference.Between(
            edition.Month,
            Version(edition, EditionAudience.Restricted),
            Version(edition, EditionAudience.Public)
        );

    /// <summary>A version as it is printed.</summary>
    /// <exception cref="EditionRefused">It has no public version.</exception>
    public Report Printed(EditionRecord edition, EditionAudience audience) =>
        PrintedEdition.Of(edition, audience, Store.Read(edition.EditionId, audience));

    /// <summary>Composes an edition again from what was kept with it and compares the bytes.</summary>
    public EditionVerification Verify(EditionRecord edition)
    {
        var kept = Store.Inputs(edition.EditionId);
        var again = _composition.Compose(kept).Documents();
        return new EditionVerification
        {
            Edition = edition,
            Documents =
            [
                .. again.Select(document => new VerifiedDocument(
                    document.Audience,
                    document.Kind,
                    Store.HashOf(edition.EditionId, document.Audience, document.Kind),
                    document.Hash
                )),
            ],
            KnowledgeDiffers = kept.ProductHash != EditionInputsOfMonth.HashOf(product.Folders),
        };
    }

    private (Report, PublishedDelivery) Version(EditionRecord edition, EditionAudience audience) =>
        (Store.Read(edition.EditionId, audience), Store.Figures(edition.EditionId, audience));

    private EditionContent Content(EditionRecord edition) =>
        new(Store.Inputs(edition.EditionId), Store.Figures(edition.EditionId, EditionAudience.Restricted));
}
