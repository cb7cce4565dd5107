namespace Yardstick.Core.Imports.Published;

/// <summary>Finds the indicator of a printed title, by the catalogue's aliases or by a mapping that a person confirmed.</summary>
/// <returns>The key, or null when the title is not known.</returns>
public delegate string? TitleLookup(string authorityCode, string printedTitle);
