namespace Yardstick.Core.Checks;

/// <summary>A number, or a claimed high or low, that the figures do not bear out.</summary>
/// <param name="Start">Where it stands in the text, from 0.</param>
/// <param name="Said">As it is written.</param>
/// <param name="Sentence">The whole sentence.</param>
/// <param name="Why">What the figures say instead, with the arithmetic.</param>
public sealed record TextDoubt(int Start, string Said, string Sentence, string Why);
