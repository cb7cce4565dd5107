namespace Yardstick.Web.Figures;

/// <summary>The measured editions that were asked for last. Each holds some thousand judged figures, so only a few are kept.</summary>
internal sealed class RecentEditions(Func<string, JudgedEdition?> make)
{
    private const int Kept = 6;
    private readonly Lock _gate = new();
    private readonly LinkedList<(string Address, Lazy<JudgedEdition?> Edition)> _recent = [];

    public JudgedEdition? Find(string address)
    {
        Lazy<JudgedEdition?> edition;
        lock (_gate)
        {
            var node = _recent.First;
            while (node is not null && node.Value.Address != address)
            {
                node = node.Next;
            }

            if (node is null)
            {
                node = new(
                    (
                        address,
                        new Lazy<JudgedEdition?>(() => make(address), LazyThreadSafetyMode.ExecutionAndPublication)
                    )
                );
            }
            else
            {
                _recent.Remove(node);
            }

            _recent.AddFirst(node);
            if (_recent.Count > Kept)
            {
                _recent.RemoveLast();
            }

            edition = node.Value.Edition;
        }

        return edition.Value;
    }
}
