namespace Yardstick.Core.Editions.Disclosure;

/// <summary>Something about a public version is not possible. The message is one sentence for the person who asked, with the remedy.</summary>
public sealed class DisclosureRefused(string message) : Exception(message);
