using System.Data.Common;
using System.Globalization;
using Dapper;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Imports.Extract;

/// <summary>Which extracts the store holds, and so which ones it refuses.</summary>
internal sealed class HeldExtracts
{
    private readonly IReadOnlyList<Held> _extracts;

    private HeldExtracts(IReadOnlyList<Held> extracts) => _extracts = extracts;

    public bool IsEmpty => _extracts.Count == 0;

    public static HeldExtracts In(DbConnection connection) =>
        new([.. connection.Query<Held>(SqlFile.Text("Imports/Extract/extract_held_list.sql"))]);

    /// <exception cref="ExtractRefused">Of an authority that is not held, or cut before the one that is held, without leave for it.</exception>
    public void Refuse(ExtractManifest manifest, SourceKind source, ExtractImportOptions allowed)
    {
        var held = _extracts.FirstOrDefault(extract =>
            extract.AuthorityCode == manifest.AuthorityCode && extract.Source == source.Word()
        );
        if (
            _extracts.All(extract => extract.AuthorityCode != manifest.AuthorityCode)
            && !IsEmpty
            && !allowed.AddAuthority
        )
        {
            var others = string.Join(
                " and ",
                _extracts
                    .Select(each => $"{each.AuthorityCode} ({each.AuthorityName})")
                    .Distinct(StringComparer.Ordinal)
                    .Take(3)
            );
            throw new ExtractRefused(
                ExtractRefusal.OtherAuthority,
                $"The extract is of {manifest.AuthorityCode} ({manifest.AuthorityName}) and the store holds {others}: check the folder, or add the authority with --add-authority."
            );
        }

        if (held is not null && manifest.ExtractDate < held.ExtractDate && !allowed.AllowOlder)
        {
            throw new ExtractRefused(
                ExtractRefusal.Older,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The extract was cut on {manifest.ExtractDate:yyyy-MM-dd} and the store holds one of {held.ExtractDate:yyyy-MM-dd}: check the folder, or replace it with --allow-older."
                )
            );
        }
    }

    private sealed record Held
    {
        public required string AuthorityCode { get; init; }

        public required string AuthorityName { get; init; }

        public required string Source { get; init; }

        /// <summary>Of the latest delivery of the source.</summary>
        public required DateOnly ExtractDate { get; init; }
    }
}
