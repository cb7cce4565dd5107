namespace Yardstick.Core.Administration;

/// <summary>What was to be set is not possible. The message is one sentence for the person who asked, with the remedy; nothing was changed.</summary>
public sealed class AdministrationRefused(string message) : Exception(message);
