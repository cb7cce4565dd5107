using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>
/// Takes in a delivery that is no standard extract: what it says is written as one and imported as one, with what people have said that its unknown
/// things mean; what it holds that nobody knows is kept as a question.
/// </summary>
public sealed class SourceImport(
    Database database,
    Product product,
    TimeProvider? clock = null,
    ExtractArchive? archive = null
)
{
    private readonly MappingStore _mappings = new(database, clock ?? TimeProvider.System);

    /// <exception cref="UnreadableSource">The delivery cannot be read; nothing has been changed.</exception>
    /// <exception cref="ExtractRefused">It is of another authority or older than the one that is held; nothing has been changed.</exception>
    public ExtractSummary Import(
        string path,
        SourceDelivery delivery,
        ExtractImportOptions? options = null,
        Action<ImportProgress>? progress = null
    )
    {
        using var spool = Read(path, delivery, progress);
        return CheckedImport
            .Into(database, product.Rules, clock, archive)
            .Import(spool.Folder, options, progress)
            .Single();
    }

    /// <summary>Reads the delivery, keeps its questions, and leaves a folder that can be imported as an extract.</summary>
    /// <exception cref="UnreadableSource">The delivery cannot be read.</exception>
    public SourceSpool Read(string path, SourceDelivery delivery, Action<ImportProgress>? progress = null)
    {
        var (spool, unknown) = product.Sources.Read(
            path,
            delivery,
            _mappings.Confirmed(delivery.AuthorityCode, delivery.Source),
            progress
        );
        try
        {
            spool.Finish();
            _mappings.Ask(delivery.AuthorityCode, unknown);
            return spool;
        }
        catch
        {
            spool.Dispose();
            throw;
        }
    }
}
