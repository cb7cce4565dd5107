namespace Yardstick.Core.Editions.Disclosure.Texts;

/// <summary>Words of a text that may lead to a child.</summary>
/// <param name="Found">As they stand in the text.</param>
/// <param name="Start">Where they begin, from 0.</param>
/// <param name="Why">One sentence for whoever approves, with the remedy.</param>
public sealed record TextFinding(TextRisk Risk, string Found, int Start, string Why);

public enum TextRisk
{
    SmallNumber,
    Age,
    Relation,
    Name,
    Date,
    RareEvent,
}
