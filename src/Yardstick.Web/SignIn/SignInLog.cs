namespace Yardstick.Web.SignIn;

/// <summary>What the log of the program says of sign-ins: account identifiers, never an address, a password or a code.</summary>
internal static partial class SignInLog
{
    [LoggerMessage(1, LogLevel.Information, "Signed in: account {Account} by {Method}")]
    public static partial void SignedIn(ILogger log, string account, string method);

    [LoggerMessage(2, LogLevel.Warning, "Wrong {What} for account {Account}; closed for a while: {Closed}")]
    public static partial void Failed(ILogger log, string what, string account, bool closed);

    [LoggerMessage(3, LogLevel.Warning, "The mail server did not take a message: {Reason}")]
    public static partial void MailFailed(ILogger log, string reason);

    [LoggerMessage(5, LogLevel.Warning, "A recovery code let account {Account} in; {Left} are left")]
    public static partial void Recovered(ILogger log, string account, long left);

    [LoggerMessage(4, LogLevel.Warning, "The sign-in provider named nobody who is known here ({Reason})")]
    public static partial void NotKnown(ILogger log, string reason);
}
