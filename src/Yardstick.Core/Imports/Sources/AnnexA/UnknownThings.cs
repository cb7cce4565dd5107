namespace Yardstick.Core.Imports.Sources.AnnexA;

/// <summary>What a delivery holds that nobody has said the meaning of, each once.</summary>
internal sealed class UnknownThings(SourceKind source)
{
    /// <summary>A column of free text in the place of codes would fill the list: nobody answers so many questions.</summary>
    private const int Most = 2_000;

    private readonly HashSet<(MappingKind, string, string)> _seen = [];
    private readonly List<SourceMapping> _all = [];

    public IReadOnlyList<SourceMapping> All => _all;

    public void Add(MappingKind kind, string scope, string found)
    {
        if (_all.Count < Most && _seen.Add((kind, scope, found.ToLowerInvariant())))
        {
            _all.Add(
                new SourceMapping
                {
                    Source = source,
                    Kind = kind,
                    Scope = scope,
                    Found = found,
                }
            );
        }
    }
}
