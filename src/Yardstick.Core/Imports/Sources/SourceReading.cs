using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Imports.Sources.AnnexA;

namespace Yardstick.Core.Imports.Sources;

/// <summary>Reads a delivery of any source but the standard extract, and writes what it says as one. Each source has its reader; there it ends.</summary>
/// <param name="definitions">The <c>definitions</c> folder.</param>
public sealed class SourceReading(string definitions, ExtractTables tables, CodeLists codes)
{
    private readonly Lazy<AnnexALists> _annexA = new(() => AnnexALists.Load(definitions, tables, codes));

    public AnnexALists AnnexA => _annexA.Value;

    /// <summary>What each kind of source can say.</summary>
    public SourceCatalogue Catalogue { get; } = SourceCatalogue.Load(definitions);

    /// <returns>The spooled delivery, which the caller imports and disposes of; and what nobody has said the meaning of.</returns>
    /// <exception cref="UnreadableSource">The delivery is no such source, or cannot be read; the message names the remedy.</exception>
    public (SourceSpool Spool, IReadOnlyList<SourceMapping> Unknown) Read(
        string path,
        SourceDelivery delivery,
        ConfirmedMappings? confirmed = null,
        Action<ImportProgress>? progress = null
    ) =>
        delivery.Source switch
        {
            SourceKind.AnnexA => new AnnexAReader(AnnexA, tables).Read(path, delivery, confirmed, progress),
            _ => throw new UnreadableSource(
                $"{delivery.Name} was named as {delivery.Source.Word()}, for which there is no reader: import it without --source."
            ),
        };
}
