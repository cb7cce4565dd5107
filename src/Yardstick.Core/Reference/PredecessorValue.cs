namespace Yardstick.Core.Reference;

/// <summary>A published value of a council that the own one was made of: its predecessor's, never its own.</summary>
public sealed record PredecessorValue(string AuthorityCode, string Name, decimal Value, Reorganisation Change);
