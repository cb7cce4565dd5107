using System.Text.RegularExpressions;

namespace Yardstick.Core.Indicators;

/// <summary>What can be wrong between files: names and folders, keys and titles used twice, SQL without definition, derivations that lead nowhere.</summary>
internal static partial class CatalogueChecks
{
    public static IEnumerable<DefinitionProblem> Of(
        IReadOnlyList<DefinitionDraft> drafts,
        IReadOnlyList<string> sections,
        IReadOnlyList<string> sqlFiles
    ) =>
        [
            .. drafts.SelectMany(draft => Names(draft, sections)),
            .. RepeatedKeys(drafts),
            .. RepeatedTitles(drafts),
            .. drafts.SelectMany(References),
            .. Sql(drafts, sqlFiles),
            .. Derivations.Problems(drafts),
        ];

    private static IEnumerable<DefinitionProblem> Names(DefinitionDraft draft, IReadOnlyList<string> sections)
    {
        var key = draft.Key.Text;
        if (key.Length > 0 && key != draft.FileStem)
        {
            yield return draft.Problem(
                draft.Key,
                $"The key '{key}' is not the name of the file; rename the file {key}.yml or correct the key."
            );
        }

        var section = draft.Section.Text;
        if (section.Length > 0 && !sections.Contains(section, StringComparer.Ordinal))
        {
            yield return draft.Problem(
                draft.Section,
                $"The section '{section}' is not one of sections.yml; write one of: {string.Join("; ", sections)}."
            );
        }
        else if (section.Length > 0 && CatalogueSection.FolderOf(section) is var folder && folder != draft.FolderName)
        {
            yield return draft.Problem(
                draft.Section,
                $"The section '{section}' belongs in the folder {folder}, not {draft.FolderName}; move the file or correct the section."
            );
        }
    }

    private static IEnumerable<DefinitionProblem> RepeatedKeys(IReadOnlyList<DefinitionDraft> drafts) =>
        drafts
            .Where(draft => draft.Key.Text.Length > 0)
            .GroupBy(draft => draft.Key.Text, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group =>
                group
                    .Skip(1)
                    .Select(draft =>
                        draft.Problem(
                            draft.Key,
                            $"The key '{draft.Key.Text}' is used in {group.First().File} too; give one of the two another key."
                        )
                    )
            );

    /// <summary>A printed title must lead to one indicator, or every import of it would be a guess.</summary>
    private static IEnumerable<DefinitionProblem> RepeatedTitles(IReadOnlyList<DefinitionDraft> drafts) =>
        drafts
            .SelectMany(Titles)
            .GroupBy(title => PrintedTitle.Of(title.Title.Text))
            .SelectMany(group =>
                group
                    .Skip(1)
                    .Select(title =>
                        title.Draft.Problem(
                            title.Title,
                            $"The title '{title.Title.Text}' stands in {Place(group.First())} too; keep it where it means exactly that series."
                        )
                    )
            );

    /// <summary>An alias that repeats the title of its own file says nothing wrong and is passed over.</summary>
    private static IEnumerable<(DefinitionDraft Draft, LinedText Title)> Titles(DefinitionDraft draft)
    {
        var own = PrintedTitle.Of(draft.Title.Text);
        return draft
            .Aliases.Where(alias => PrintedTitle.Of(alias.Text) != own)
            .Prepend(draft.Title)
            .Where(title => title.Text.Length > 0)
            .Select(title => (draft, title));
    }

    private static string Place((DefinitionDraft Draft, LinedText Title) title) =>
        new DefinitionProblem(title.Draft.File, title.Title.Line, "").ToString()[..^2];

    private static IEnumerable<DefinitionProblem> References(DefinitionDraft draft) =>
        draft
            .Aliases.Where(alias => ReferenceNumber().IsMatch(alias.Text))
            .Select(alias =>
                draft.Problem(
                    alias,
                    $"'{alias.Text}' is a reference number, which papers print on several rows; write the title printed beside it."
                )
            );

    private static IEnumerable<DefinitionProblem> Sql(
        IReadOnlyList<DefinitionDraft> drafts,
        IReadOnlyList<string> sqlFiles
    )
    {
        foreach (var draft in drafts.Where(draft => draft.Sql.Text.Length > 0 && !sqlFiles.Contains(SqlPath(draft))))
        {
            yield return draft.Problem(
                draft.Sql,
                $"The SQL file {SqlPath(draft)} does not exist; add it beside this file or correct its name."
            );
        }

        var used = drafts.Where(draft => draft.Sql.Text.Length > 0).Select(SqlPath).ToHashSet(StringComparer.Ordinal);
        foreach (var file in sqlFiles.Where(file => !used.Contains(file)))
        {
            yield return new DefinitionProblem(
                file,
                0,
                "No definition names this SQL file; add the YAML file beside it or remove the SQL."
            );
        }
    }

    private static string SqlPath(DefinitionDraft draft) =>
        Path.GetDirectoryName(draft.File)!.Replace('\\', '/') + "/" + draft.Sql.Text;

    /// <summary><c>M2</c>, <c>M2-NI</c>, <c>M6-QL (val)</c>, <c>62</c>.</summary>
    [GeneratedRegex(
        @"^[a-z]{0,4}\d{1,4}[a-z]?(-[a-z]{1,4})?( ?\([a-z]+\))?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex ReferenceNumber();
}
