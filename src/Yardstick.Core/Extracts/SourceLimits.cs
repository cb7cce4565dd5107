namespace Yardstick.Core.Extracts;

/// <summary>How large a published file may be. Tests make smaller ones.</summary>
public sealed record SourceLimits
{
    public static readonly SourceLimits Published = new();

    private const long Megabyte = 1024 * 1024;

    /// <summary>Bytes of the file as delivered (contracts: published files up to 50 MB).</summary>
    public long FileBytes { get; init; } = 50 * Megabyte;

    /// <summary>Bytes of a workbook once unpacked, as declared and as really found while unpacking.</summary>
    public long UnpackedBytes { get; init; } = 400 * Megabyte;

    /// <summary>A part that unpacks to more than this many times its size, and is not small, is a bomb: sheets reach about 50.</summary>
    public int UnpackedRatio { get; init; } = 150;

    /// <summary>Cells of one workbook that are read, blank ones before the last one of a row included.</summary>
    public int Cells { get; init; } = 4_000_000;
}
