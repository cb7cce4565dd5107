namespace Yardstick.Web.Starting;

/// <summary>A setting cannot be used; the sentence names it and the remedy.</summary>
public sealed class SettingInvalid(string message) : Exception(message);
