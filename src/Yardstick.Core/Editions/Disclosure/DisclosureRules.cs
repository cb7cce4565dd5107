namespace Yardstick.Core.Editions.Disclosure;

/// <summary>What an authority had decided on small numbers when an edition was composed; kept with the edition, so that it can be made again.</summary>
public sealed record DisclosureRules
{
    public static readonly DisclosureRules Usual = new();

    public DisclosureSettings Settings { get; init; } = DisclosureSettings.Usual;

    public IReadOnlyList<FigureRelease> Releases { get; init; } = [];
}
