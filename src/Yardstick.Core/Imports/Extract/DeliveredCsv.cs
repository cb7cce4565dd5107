using System.Security.Cryptography;
using System.Text;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.CaseRecords;

namespace Yardstick.Core.Imports.Extract;

/// <summary>One file of a delivered extract.</summary>
/// <param name="Name">As delivered, relative to the folder.</param>
internal sealed record DeliveredCsv(string Path, string Name)
{
    private static readonly SourceLimits NoLimit = new() { FileBytes = long.MaxValue };

    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Name);

    /// <exception cref="UnreadableSource">Missing, locked, empty, or no text.</exception>
    public OpenCsv Open()
    {
        var stream = SourceFile.Open(Path, Name, NoLimit);
        try
        {
            RefuseOtherFormats(SourceFile.FormatOf(stream));
            var encoding = CsvEncoding.Of(stream);
            return new OpenCsv(stream, encoding, Name);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private void RefuseOtherFormats(SourceFormat format)
    {
        var problem = format switch
        {
            SourceFormat.Text => null,
            SourceFormat.Empty => "is empty: deliver it with its heading row, or leave it out",
            SourceFormat.Utf16 => "is UTF-16 text: export it as UTF-8",
            _ => "is no text, whatever its name says: export the table as CSV in UTF-8",
        };
        if (problem is not null)
        {
            throw new UnreadableSource($"{Name} {problem}.");
        }
    }
}

/// <summary>A file while it is read; its hash is known once the last record has been read.</summary>
internal sealed class OpenCsv : IDisposable
{
    private readonly SHA256 _hash = SHA256.Create();
    private readonly CryptoStream _hashed;
    private readonly StreamReader _text;

    public OpenCsv(Stream stream, Encoding encoding, string name)
    {
        IsUtf8 = encoding.Equals(Encoding.UTF8);
        _hashed = new CryptoStream(stream, _hash, CryptoStreamMode.Read);
        _text = new StreamReader(_hashed, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        Records = new RecordReader(_text, name);
    }

    /// <summary>False when it was read as Windows-1252.</summary>
    public bool IsUtf8 { get; }

    public RecordReader Records { get; }

    public byte[] Hash => _hash.Hash ?? throw new InvalidOperationException("The file has not been read to its end.");

    public void Dispose()
    {
        _text.Dispose();
        _hash.Dispose();
    }
}
