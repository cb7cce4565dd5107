using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Yardstick.Core;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Web.Downloads;

namespace Yardstick.Web.OpenData;

/// <summary>The public editions at one moment, with their files, each made when it is first asked for.</summary>
public sealed class PublishedNow
{
    /// <summary>Drawn reports that are kept: enough for the newest editions in every format.</summary>
    private const int MostDrawn = 32;

    private readonly Product _product;
    private readonly PublicFigures _figures;
    private readonly Lazy<OpenDataFiles> _newest;
    private readonly ConcurrentDictionary<string, Lazy<OpenDataFiles>> _ofEditions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, OpenFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DrawnReport> _drawn = new(StringComparer.Ordinal);

    internal PublishedNow(IReadOnlyList<PublicEdition> editions, Product product, DateTimeOffset since)
    {
        (Editions, _product) = (editions, product);
        Since = since.AddTicks(-(since.Ticks % TimeSpan.TicksPerSecond));
        _figures = new PublicFigures(product.Catalogue.Find);
        _newest = new(() =>
            new OpenDataFiles(editions, _figures.Newest(editions), product.Reference.Geographies, "/open-data")
        );
    }

    /// <summary>Newest month first.</summary>
    public IReadOnlyList<PublicEdition> Editions { get; }

    /// <summary>Since when nothing of it has changed, to the second.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>The files of all editions, as the newest of them has each figure.</summary>
    public OpenDataFiles Files => _newest.Value;

    public PublicEdition? Find(string authority, string slug) =>
        Editions.FirstOrDefault(edition => edition.AuthorityCode == authority && edition.Slug == slug);

    /// <summary>The files of one edition, as it was published.</summary>
    public OpenDataFiles FilesOf(PublicEdition edition) =>
        _ofEditions
            .GetOrAdd(
                edition.Path,
                path =>
                    new(() => new OpenDataFiles([edition], _figures.Of(edition), _product.Reference.Geographies, path))
            )
            .Value;

    /// <summary>A file by its address; null when there is nothing to write.</summary>
    public OpenFile? File(string address, Func<string?> write)
    {
        if (!_files.TryGetValue(address, out var file) && write() is { } text)
        {
            file = _files.GetOrAdd(address, OpenFile.Of(text));
        }

        return file;
    }

    /// <summary>A report as a file, drawn once.</summary>
    public async Task<DrawnReport> DrawnAsync(string address, Func<Task<DrawnReport>> draw)
    {
        if (_drawn.TryGetValue(address, out var drawn))
        {
            return drawn;
        }

        if (_drawn.Count >= MostDrawn)
        {
            _drawn.Clear();
        }

        return _drawn[address] = await draw();
    }
}

/// <param name="Tag">SHA-256 of the content: two files with the same tag are the same.</param>
public sealed record OpenFile(byte[] Content, string Tag)
{
    public static OpenFile Of(string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        return new OpenFile(content, Convert.ToHexStringLower(SHA256.HashData(content)));
    }
}
