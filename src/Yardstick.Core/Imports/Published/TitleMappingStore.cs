using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Imports.Published;

/// <summary>Keeps the confirmed mappings of printed titles.</summary>
public sealed class TitleMappingStore(Database database)
{
    private const string Folder = "Imports/Published/";

    /// <summary>Mappings of an authority (of all when null), by authority, title and table in ordinal order.</summary>
    public IReadOnlyList<TitleMapping> Mappings(string? authorityCode = null)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<TitleMapping>(
                SqlFile.Text(Folder + "title_mapping_list.sql"),
                new { authorityCode = authorityCode ?? "" }
            ),
        ];
    }

    /// <summary>
    /// Keeps all of them or none; a later mapping of the same title replaces the earlier one. Editions that are kept already follow.
    /// A mapping for one table is applied after one for every table, so the narrower one holds there.
    /// </summary>
    public void Save(IReadOnlyList<TitleMapping> mappings) =>
        database.Write(transaction =>
        {
            foreach (var mapping in mappings)
            {
                transaction.Connection!.Execute(
                    SqlFile.Text(Folder + "title_mapping_save.sql"),
                    Parameters(mapping),
                    transaction
                );
            }

            foreach (var mapping in Affected(transaction, mappings).OrderBy(mapping => mapping.TableTitle is not null))
            {
                transaction.Connection!.Execute(
                    SqlFile.Text(Folder + "title_mapping_apply.sql"),
                    Parameters(mapping),
                    transaction
                );
            }
        });

    /// <summary>The saved ones and the earlier ones of the same titles, which a wider one would otherwise overwrite.</summary>
    private static IEnumerable<TitleMapping> Affected(
        System.Data.Common.DbTransaction transaction,
        IReadOnlyList<TitleMapping> saved
    )
    {
        var titles = saved.Select(mapping => (mapping.AuthorityCode, mapping.PrintedTitle)).ToHashSet();
        return transaction
            .Connection!.Query<TitleMapping>(
                SqlFile.Text(Folder + "title_mapping_list.sql"),
                new { authorityCode = "" },
                transaction
            )
            .Where(mapping => titles.Contains((mapping.AuthorityCode, mapping.PrintedTitle)));
    }

    private static object Parameters(TitleMapping mapping) =>
        new
        {
            mapping.AuthorityCode,
            mapping.PrintedTitle,
            TableTitle = mapping.TableTitle ?? "",
            mapping.Indicator,
            mapping.ConfirmedByRole,
            mapping.ConfirmedAt,
        };
}
