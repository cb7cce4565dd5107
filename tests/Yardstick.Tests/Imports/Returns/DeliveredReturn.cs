using Dapper;
using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Returns;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;

namespace Yardstick.Tests.Imports.Returns;

/// <summary>A small invented return on disk, removed afterwards.</summary>
internal sealed class DeliveredReturn : IDisposable
{
    private static readonly Lazy<StatutoryReturns> Returns = new(() =>
        new StatutoryReturns(
            ReturnDefinitions.Load(
                ProductFolders.BesideProgram().Definitions,
                ExtractFolder.Tables,
                code => code == "852" ? "Anytown" : null
            )
        )
    );

    public string Path { get; } = Directory.CreateTempSubdirectory("yardstick-return-").FullName;

    public DeliveredReturn Write(string file, params string[] lines)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), string.Join('\n', lines) + "\n");
        return this;
    }

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    public static SourceSpool Read(SourceKind kind, string path, ReturnOptions? options = null) =>
        Returns.Value.Read(kind, path, options ?? new ReturnOptions());

    public static ExtractSummary Import(Database database, SourceSpool spool, ExtractArchive? archive = null) =>
        Assert.Single(
            CheckedImport.Into(database, ProductFolders.BesideProgram(), archive: archive).Import(spool.Folder)
        );

    /// <summary>Rows of a query, each as its cells with <c>|</c> between them; nothing recorded is empty.</summary>
    public static IReadOnlyList<string> Rows(Database database, string sql)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query(sql)
                .Select(row =>
                    string.Join(
                        '|',
                        ((IDictionary<string, object?>)row).Values.Select(cell =>
                            cell switch
                            {
                                null => "",
                                DateOnly day => day.ToString(
                                    "yyyy-MM-dd",
                                    System.Globalization.CultureInfo.InvariantCulture
                                ),
                                DateTime day => day.ToString(
                                    "yyyy-MM-dd",
                                    System.Globalization.CultureInfo.InvariantCulture
                                ),
                                _ => Convert.ToString(cell, System.Globalization.CultureInfo.InvariantCulture),
                            }
                        )
                    )
                ),
        ];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
