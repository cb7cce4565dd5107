using System.Net;
using Yardstick.Core.People;

namespace Yardstick.Web.Mail;

/// <summary>The mail server, from the settings <c>Yardstick:Mail:…</c>, and <c>Yardstick:Address</c>, which links in messages begin with.</summary>
public sealed record MailSettings
{
    /// <summary>Null: no mail is sent, and pages say so.</summary>
    public string? Server { get; init; }

    public int Port { get; init; } = 587;

    public string From { get; init; } = "yardstick@localhost";

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>Off only for a server on the same machine.</summary>
    public bool Encrypted { get; init; } = true;

    /// <summary>Where readers find the pages; never taken from a request, which anybody can write.</summary>
    public Uri? Address { get; init; }

    public bool CanSend => Server is not null && Address is not null;

    /// <summary>Null when no server is set.</summary>
    public MailServer? At =>
        Server is null
            ? null
            : new MailServer
            {
                Host = Server,
                Port = Port,
                From = From,
                UseTls = Encrypted,
                Credentials = User is null ? null : new NetworkCredential(User, Password),
            };

    public static MailSettings In(IConfiguration settings) =>
        (settings.GetSection("Yardstick:Mail").Get<MailSettings>() ?? new MailSettings()) with
        {
            Address = settings.GetValue<Uri?>("Yardstick:Address"),
        };
}
