namespace Yardstick.Core.CaseData;

/// <summary>All views of <c>definitions/case-data</c>, each after those that it reads.</summary>
public sealed class CaseDataViews
{
    /// <summary>The table of a session that holds its month ends.</summary>
    private const string Months = "period";

    private const string InParts = "-- Read in parts:";
    private const string ForOnePart = "-- Read for one part:";

    /// <summary>So many readers calculate their own kinds of a view sooner than all kinds are laid out.</summary>
    private const int FewReaders = 4;

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
            )
            {
                InParts = text.Value.Contains(InParts, StringComparison.Ordinal),
                ForOnePart = Named(text.Value),
            },
            StringComparer.Ordinal
        );
        return new CaseDataViews(Sort(views));
    }

    /// <summary>The views that the given SQL texts read, directly or through others, in building order.</summary>
    public IReadOnlyList<CaseDataView> NeededBy(IEnumerable<string> sqlTexts)
    {
        var wanted = sqlTexts.Select(SqlSources.Of).ToList();
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(wanted.SelectMany(names => names));
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

        return WithoutUnread([.. InOrder.Where(view => needed.Contains(view.Name))], wanted);
    }

    /// <summary>
    /// Of a view in parts that has few readers only the parts are calculated that they take, and what the other parts are made of not at all:
    /// neither it is laid out nor what is read for one of its parts alone.
    /// </summary>
    private static List<CaseDataView> WithoutUnread(List<CaseDataView> needed, List<IReadOnlySet<string>> wanted)
    {
        var calculated = new HashSet<string>(StringComparer.Ordinal);
        foreach (var view in needed.AsEnumerable().Reverse())
        {
            var texts = wanted.Count(names => names.Contains(view.Name));
            var readers = needed.Where(each => each.Needs.Contains(view.Name, StringComparer.Ordinal)).ToList();
            if (
                (view.InParts && texts + readers.Count <= FewReaders)
                || (
                    texts == 0
                    && readers.All(reader =>
                        calculated.Contains(reader.Name) && (reader.ForOnePart.Contains(view.Name) || !reader.InParts)
                    )
                )
            )
            {
                calculated.Add(view.Name);
            }
        }

        return [.. needed.Select(view => view with { IsLaidOut = !calculated.Contains(view.Name) })];
    }

    private static string[] Named(string sql) =>
        sql.Split('\n').FirstOrDefault(line => line.StartsWith(ForOnePart, StringComparison.Ordinal)) is { } line
            ? line[ForOnePart.Length..].Trim(' ', '.', '\r').Split(", ")
            : [];

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
