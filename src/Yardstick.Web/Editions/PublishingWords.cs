using Yardstick.Core;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Tables;

namespace Yardstick.Web.Editions;

/// <summary>Editions in words.</summary>
internal static class PublishingWords
{
    /// <summary><c>Children's services performance report, June 2023</c>.</summary>
    public static string Title(EditionRecord edition, Product product) =>
        $"{product.Layouts.Find(edition.Layout)?.Title ?? edition.Layout}, {edition.Month.ToWords()}";

    public static TableCell Tag(EditionState state) =>
        new(
            Pages.Sentences.Begin(EditionStates.InWords(state)),
            Tone: state switch
            {
                EditionState.Published => Tone.Good,
                EditionState.InReview or EditionState.Approved or EditionState.Amended => Tone.Caution,
                _ => Tone.None,
            }
        );

    public static string Audience(EditionAudience audience) =>
        audience is EditionAudience.Public ? "public" : "restricted";

    /// <summary>Null for a word that is no version.</summary>
    public static EditionAudience? ReadAudience(string? word) =>
        word switch
        {
            "public" => EditionAudience.Public,
            "restricted" => EditionAudience.Restricted,
            _ => null,
        };

    public static string Release(ReleaseForm form) =>
        form is ReleaseForm.TwelveMonths ? "twelve months together" : "as it is";

    /// <summary>On a button.</summary>
    public static string Do(EditionStep step) =>
        step switch
        {
            EditionStep.Submit => "Submit for review",
            EditionStep.Return => "Return to draft",
            EditionStep.Approve => "Approve",
            EditionStep.Publish => "Publish",
            _ => "Amend",
        };

    /// <summary>In the list of steps.</summary>
    public static string Done(EditionStep step) =>
        step switch
        {
            EditionStep.Compose => "Composed",
            EditionStep.Submit => "Submitted",
            EditionStep.Return => "Returned to draft",
            EditionStep.Approve => "Approved",
            EditionStep.Publish => "Published",
            EditionStep.Amend => "Amendment begun",
            _ => "Superseded",
        };

    /// <summary>What a step does, before it is confirmed.</summary>
    public static string Consequence(EditionStep step) =>
        step switch
        {
            EditionStep.Submit =>
                "A director is asked to approve it. Figures, texts and headlines stay as they are until then.",
            EditionStep.Return => "The analyst can compose it again, and submits it again.",
            EditionStep.Approve =>
                "A scrutiny officer can publish it: the public version for everyone, the restricted one for those who may read it.",
            EditionStep.Publish =>
                "Everyone can read the public version from now on. It can never be changed, only amended by a new version with a note.",
            _ =>
                "A new version begins as a draft. This one stays published, with your note, until the new one takes its place.",
        };
}
