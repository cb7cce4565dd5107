using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Editions;

/// <summary>The editions that the reader may see: published public versions are for everyone, drafts and restricted versions for some.</summary>
public sealed class ShownEditions(EditionMaking making, CurrentReader reader)
{
    public EditionMaking Making => making;

    /// <summary>Newest month first.</summary>
    public IReadOnlyList<EditionRecord> All => [.. making.Store.All().Where(MaySee)];

    /// <summary>Null when there is none that the reader may see.</summary>
    public EditionRecord? Find(long id) => making.Store.Find(id) is { } edition && MaySee(edition) ? edition : null;

    /// <summary>Null also when the reader may not see its drafts and its restricted version.</summary>
    public EditionRecord? FindRestricted(long id) =>
        Find(id) is { } edition && MaySeeRestricted(edition) ? edition : null;

    public bool MaySeeRestricted(EditionRecord edition) =>
        reader.Reader.MayThroughout(Permission.ReadEditions, edition.AuthorityCode);

    /// <summary>Whether the reader may see a version of it; a version that does not exist is seen by nobody.</summary>
    public bool MaySee(EditionRecord edition, EditionAudience audience) =>
        edition.Hash(audience) is not null
        && (MaySeeRestricted(edition) || (audience is EditionAudience.Public && EditionStates.IsPublic(edition.State)));

    public bool May(EditionStep step, EditionRecord edition) =>
        reader.Reader.MayThroughout(EditionSteps.Rule(step).By, edition.AuthorityCode);

    /// <summary>The steps that the reader may take with it now; composing has pages of its own.</summary>
    public IReadOnlyList<EditionStep> Steps(EditionRecord edition) =>
        [.. EditionSteps.From(edition.State).Where(step => step is not EditionStep.Compose && May(step, edition))];

    /// <exception cref="EditionRefused">The reader may not.</exception>
    public EditionActor Actor(Permission permission, EditionRecord edition) =>
        EditionActor.Of(reader.Reader, permission, edition.AuthorityCode);

    private bool MaySee(EditionRecord edition) => MaySeeRestricted(edition) || MaySee(edition, EditionAudience.Public);
}
