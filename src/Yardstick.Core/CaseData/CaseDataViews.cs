namespace Yardstick.Core.CaseData;

/// <summary>All views of <c>definitions/case-data</c>, each after those that it reads.</summary>
public sealed class CaseDataViews
{
    /// <summary>The table of a session that holds its month ends.</summary>
    private const string Months = "period";

    private readonly Dictionary<string, CaseDataView> _byName;

    private CaseDataViews(IReadOnlyList<CaseDataView> inOrder)
    {
        InOrder = inOrder;
        _byName = inOrder.ToDictionary(view => view.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<CaseDataView> InOrder { get; }

    /// <param name="folder">The folder of the <c>.sql</c> files.</param>
    /// <exception cref="InvalidDataException">A file is not named for an SQL name, or views read each other in a circle.</exception>
    public static CaseDataViews Load(string folder)
    {
        var texts = Directory
            .EnumerateFiles(folder, "*.sql")
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);
        foreach (
            var name in texts.Keys.Where(name => !name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_'))
        )
        {
            throw new InvalidDataException(
                $"{folder}/{name}.sql: a view is named with small letters, digits and underscores."
            );
        }

        var views = texts.ToDictionary(
            text => text.Key,
            text => new CaseDataView(
                text.Key,
                text.Value,
                [
                    .. SqlSources
                        .Of(text.Value)
                        .Where(name => texts.ContainsKey(name) && name != text.Key)
                        .Order(StringComparer.Ordinal),
                ],
                ByMonth: SqlSources.Of(text.Value).Contains(Months)
            ),
            StringComparer.Ordinal
        );
        return new CaseDataViews(Sort(views));
    }

    /// <summary>The views that the given SQL texts read, directly or through others, in building order.</summary>
    public IReadOnlyList<CaseDataView> NeededBy(IEnumerable<string> sqlTexts)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(sqlTexts.SelectMany(SqlSources.Of));
        while (waiting.TryPop(out var name))
        {
            if (_byName.TryGetValue(name, out var view) && needed.Add(name))
            {
                foreach (var need in view.Needs)
                {
                    waiting.Push(need);
                }
            }
        }

        return [.. InOrder.Where(view => needed.Contains(view.Name))];
    }

    private static List<CaseDataView> Sort(Dictionary<string, CaseDataView> views)
    {
        var sorted = new List<CaseDataView>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in views.Keys.Order(StringComparer.Ordinal))
        {
            Visit(name);
        }

        return sorted;

        void Visit(string name)
        {
            if (done.Contains(name))
            {
                return;
            }

            if (!open.Add(name))
            {
                throw new InvalidDataException(
                    $"The views of the case data read each other in a circle: {string.Join(" → ", open)} → {name}."
                );
            }

            foreach (var need in views[name].Needs)
            {
                Visit(need);
            }

            open.Remove(name);
            done.Add(name);
            var view = views[name];
            views[name] = view with { ByMonth = view.ByMonth || view.Needs.Any(need => views[need].ByMonth) };
            sorted.Add(views[name]);
        }
    }
}
