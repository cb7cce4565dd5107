using System.Globalization;
using System.Runtime.ExceptionServices;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Extracts.Generating.Profiles;
using Yardstick.Core.Extracts.Generating.Rows;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Extracts.Generating;

/// <summary>
/// Invents councils: extracts of children who do not exist, whose journeys are plausible and whose totals are known. No person, and no
/// authority, is meant by them.
/// </summary>
public sealed class Generator
{
    private readonly CouncilProfile _profile;
    private readonly IReadOnlyList<TableLayout> _tables;
    private readonly IReadOnlyList<BankHoliday> _bankHolidays;

    /// <param name="folders">Where <c>definitions/generator</c> and <c>definitions/extracts</c> lie.</param>
    /// <param name="bankHolidays">England's, for working-day clocks.</param>
    /// <exception cref="DefinitionsInvalid">A definition is missing or wrong.</exception>
    public Generator(ProductFolders folders, IReadOnlyList<BankHoliday> bankHolidays)
    {
        _profile = CouncilProfile.Read(folders.Definitions);
        _tables = [.. ExtractTables.Load(folders.Definitions).All.Select(table => new TableLayout(table))];
        _bankHolidays = bankHolidays;
    }

    /// <summary>Writes the extract of one authority into <paramref name="folder"/>, of several into a folder each, named by code.</summary>
    /// <param name="folder">Made when it is not there; files of the same name are replaced.</param>
    /// <param name="progress">Told each authority that is finished.</param>
    /// <returns>What was written, by code.</returns>
    /// <exception cref="InvalidDataException">An option out of its bounds.</exception>
    public IReadOnlyList<GeneratedExtract> Generate(
        GeneratorOptions options,
        string folder,
        Action<GeneratedExtract>? progress = null,
        CancellationToken stop = default
    )
    {
        options.Check();
        var written = new List<GeneratedExtract>();
        try
        {
            Parallel.ForEach(
                options.Codes,
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop },
                code =>
                {
                    var name = code.ToString(CultureInfo.InvariantCulture);
                    var own = options.Authorities == 1 ? folder : Path.Combine(folder, name);
                    var extract = new AuthorityGenerator(_profile, _tables, _bankHolidays, options).Generate(
                        name,
                        own,
                        stop
                    );
                    lock (written)
                    {
                        written.Add(extract);
                        progress?.Invoke(extract);
                    }
                }
            );
        }
        catch (AggregateException several)
        {
            // What stopped the first authority stops the others; the caller knows what to do about one.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return [.. written.OrderBy(extract => extract.AuthorityCode, StringComparer.Ordinal)];
    }
}

/// <summary>An extract that has been written.</summary>
/// <param name="OpenChildren">Children whose case is open on its day.</param>
/// <param name="Planted">Errors planted on purpose.</param>
public sealed record GeneratedExtract(
    string AuthorityCode,
    string AuthorityName,
    string Folder,
    long Rows,
    int OpenChildren,
    int Planted
);
