using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Yardstick.Tests.Commentaries;

/// <summary>A mail server of this machine that takes one letter and keeps it.</summary>
internal sealed class MailListener : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task<string> _letter;

    public MailListener()
    {
        _listener.Start();
        _letter = TakeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The letter with its headers, once it came.</summary>
    public Task<string> LetterAsync() => _letter.WaitAsync(TimeSpan.FromSeconds(20));

    public void Dispose() => _listener.Dispose();

    private async Task<string> TakeAsync()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 ready");
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                while (await reader.ReadLineAsync() is { } text && text != ".")
                {
                    letter.Append(text).Append('\n');
                }

                await writer.WriteLineAsync("250 taken");
                return letter.ToString();
            }

            await writer.WriteLineAsync("250 well");
        }

        return letter.ToString();
    }
}
