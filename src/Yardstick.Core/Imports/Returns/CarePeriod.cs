namespace Yardstick.Core.Imports.Returns;

/// <summary>A period of care as the episodes of a return show it. Days are <c>yyyy-MM-dd</c>, so that they stand in their order as texts.</summary>
/// <param name="Start">The first day that the return knows.</param>
internal sealed record CarePeriod(string Id, string Start)
{
    /// <summary>Empty while the child is looked after.</summary>
    public string End { get; set; } = "";

    /// <summary>When a placement order began; empty where none did.</summary>
    public string PlacementOrder { get; set; } = "";

    /// <summary>When the child was placed for adoption; empty where it was not.</summary>
    public string PlacedForAdoption { get; set; } = "";

    /// <summary>When an adoption or special guardianship order ended the period, and the reason; empty where none did.</summary>
    public string Order { get; set; } = "";

    public string OrderType { get; set; } = "";

    public bool Holds(string day) =>
        string.CompareOrdinal(Start, day) <= 0 && (End.Length == 0 || string.CompareOrdinal(day, End) <= 0);
}
