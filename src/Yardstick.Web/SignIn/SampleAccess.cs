namespace Yardstick.Web.SignIn;

/// <param name="IsWanted">Whether the program was started with the sample; without it nobody is let in as a sample person.</param>
public sealed record SampleAccess(bool IsWanted);
