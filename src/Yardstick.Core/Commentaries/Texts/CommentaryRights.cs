using Yardstick.Core.People;

namespace Yardstick.Core.Commentaries.Texts;

/// <summary>
/// Who writes and who approves. The reporter, deputy and owner of an indicator write, and so do analysts; the owner approves, or a director. Where
/// nobody is named for an indicator, the permission alone is enough, so that no month waits for a register to be filled.
/// </summary>
public static class CommentaryRights
{
    /// <param name="today">Responsibilities of the authority that hold today.</param>
    public static bool MayWrite(Reader reader, string authority, string indicator, IReadOnlyList<Responsibility> today)
    {
        var named = Named(today, indicator).ToList();
        return reader.May(Permission.WriteCommentary, authority)
            && (
                Holds(reader, Role.Analyst, authority)
                || named.Exists(each => IsOf(reader, each))
                || !named.Exists(each => each.Kind == ResponsibilityKind.Reporter)
            );
    }

    /// <inheritdoc cref="MayWrite"/>
    public static bool MayApprove(
        Reader reader,
        string authority,
        string indicator,
        IReadOnlyList<Responsibility> today
    )
    {
        var owners = Named(today, indicator).Where(each => each.Kind == ResponsibilityKind.Owner).ToList();
        return reader.May(Permission.ApproveCommentary, authority)
            && (
                owners.Count == 0
                || owners.Exists(each => IsOf(reader, each))
                || Holds(reader, Role.Director, authority)
            );
    }

    private static IEnumerable<Responsibility> Named(IReadOnlyList<Responsibility> today, string indicator) =>
        today.Where(each => each.Indicator == indicator);

    private static bool IsOf(Reader reader, Responsibility responsibility) =>
        responsibility.AccountId == reader.Person?.AccountId;

    private static bool Holds(Reader reader, Role role, string authority) =>
        reader.Grants.Any(grant => grant.Role == role && grant.IsIn(authority));
}
