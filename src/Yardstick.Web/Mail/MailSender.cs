using System.Net.Mail;
using System.Threading.Channels;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Mail;

/// <summary>Sends messages as plain text, behind the page that asks for it: the page answers as fast for a stranger as for somebody known.</summary>
public sealed class MailSender(MailSettings settings, ILogger<MailSender> log) : BackgroundService
{
    /// <summary>More waiting messages than any page writes; the oldest go first.</summary>
    private const int MostWaiting = 1000;

    private readonly Channel<MailText> _waiting = Channel.CreateBounded<MailText>(MostWaiting);

    public bool CanSend => settings.CanSend;

    /// <summary>An address of ours for a message.</summary>
    public Uri Link(string path) => new(settings.Address!, path);

    /// <summary>False when no mail is sent here, or too much waits already.</summary>
    public bool Send(MailText message) => CanSend && _waiting.Writer.TryWrite(message);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!CanSend)
        {
            return;
        }

        await foreach (var message in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await settings.At!.SendAsync(message.To, message.Subject, message.Text, stoppingToken);
            }
            catch (SmtpException fault)
            {
                SignInLog.MailFailed(log, fault.Message);
            }
        }
    }
}

/// <param name="Text">Plain text.</param>
public sealed record MailText(string To, string Subject, string Text);
