namespace Yardstick.Core.Extracts.CinCensus;

/// <summary>What a census says about itself; empty where it does not.</summary>
internal sealed record CinHeader(string Collection, string Year, string ReferenceDate, string AuthorityCode);
