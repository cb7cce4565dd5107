using System.Net;
using System.Net.Mail;

namespace Yardstick.Core.People;

/// <summary>The server that letters are handed to, and from whom they come.</summary>
public sealed record MailServer
{
    private const int UsualPort = 25;

    public required string Host { get; init; }

    public int Port { get; init; } = UsualPort;

    /// <summary>The sender's e-mail address.</summary>
    public required string From { get; init; }

    /// <summary>Whether the connection is encrypted (STARTTLS) before anything is said.</summary>
    public bool UseTls { get; init; } = true;

    /// <summary>Null for a server that asks for none.</summary>
    public NetworkCredential? Credentials { get; init; }

    /// <summary>Reads <c>mail.council.example</c> or <c>mail.council.example:587</c>.</summary>
    /// <exception cref="PeopleRefused">The port is no number, or the sender no address.</exception>
    public static MailServer At(string address, string from)
    {
        var parts = address.Split(':');
        return parts is [{ Length: > 0 } host] ? new MailServer { Host = host, From = EmailAddress.Checked(from) }
            : parts is [{ Length: > 0 } named, var text] && ushort.TryParse(text, out var port) && port > 0
                ? new MailServer
                {
                    Host = named,
                    Port = port,
                    From = EmailAddress.Checked(from),
                }
            : throw new PeopleRefused(
                $"'{address}' is no mail server: write it as mail.council.gov.uk or mail.council.gov.uk:587."
            );
    }

    /// <summary>Hands one letter of plain text to the server.</summary>
    /// <exception cref="SmtpException">The server cannot be reached or does not take the letter.</exception>
    public async Task SendAsync(string to, string subject, string text, CancellationToken stop)
    {
        using var client = new SmtpClient(Host, Port) { EnableSsl = UseTls, Credentials = Credentials };
        // Lines of a letter end with both signs (RFC 5321); others arrive as one long line.
        using var letter = new MailMessage(From, to, subject, text.ReplaceLineEndings("\r\n"));
        await client.SendMailAsync(letter, stop);
    }
}
