using Yardstick.Tests.Extracts.Generating;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations;

/// <summary>A small invented council with errors in its records, measured in a DuckDB store.</summary>
public sealed class InventedFigures : IDisposable
{
    private readonly InventedExtract _invented = InventedExtract.Of(
        InventedExtract.Small with
        {
            Children = 60,
            Years = 2,
            Seed = 11,
            Errors = 0.02,
        }
    );

    public InventedFigures() => Council = new MeasuredCouncil(Engine.DuckDb, _invented.Folder);

    internal MeasuredCouncil Council { get; }

    public string Folder => _invented.Folder;

    public void Dispose()
    {
        Council.Dispose();
        _invented.Dispose();
    }
}
