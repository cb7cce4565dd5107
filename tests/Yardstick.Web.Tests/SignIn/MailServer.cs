using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace Yardstick.Web.Tests.SignIn;

/// <summary>A mail server on this machine that takes every message and keeps it to be read.</summary>
internal sealed partial class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<string> _received = Channel.CreateUnbounded<string>();
    private readonly Task _serving;

    public MailServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public bool IsEmpty => _received.Reader.Count == 0;

    /// <summary>The next message as it came over the wire.</summary>
    public async Task<string> NextAsync() =>
        await _received
            .Reader.ReadAsync(TestContext.Current.CancellationToken)
            .AsTask()
            .WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>Out of quoted-printable (RFC 2045): lines that it broke are joined, signs that it wrote as numbers are signs again.</summary>
    public static string Decoded(string mail) =>
        Escape()
            .Replace(
                mail.ReplaceLineEndings("\n").Replace("=\n", "", StringComparison.Ordinal),
                sign => ((char)Convert.ToByte(sign.Groups[1].Value, 16)).ToString()
            );

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await TalkAsync(client);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    /// <summary>As RFC 5321 has it, as far as a sender needs it.</summary>
    private async Task TalkAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 here");
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            if (line == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                var text = new StringWriter();
                while (await reader.ReadLineAsync(_stop.Token) is { } part and not ".")
                {
                    await text.WriteLineAsync(part);
                }

                await _received.Writer.WriteAsync(text.ToString());
            }

            await writer.WriteLineAsync(line == "QUIT" ? "221 bye" : "250 taken");
        }
    }

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex Escape();
}
