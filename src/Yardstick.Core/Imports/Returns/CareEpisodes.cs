using Yardstick.Core.Extracts.Ssda903;

namespace Yardstick.Core.Imports.Returns;

/// <summary>
/// Reads the episodes of a return as what they tell: each episode; the placements, which go on when only the legal status changes; the legal
/// statuses, which go on when only the placement changes; and the periods of care, which end when an episode ceases for another reason than X1.
/// </summary>
internal sealed class CareEpisodes
{
    private static readonly string[] EpisodeExtras = ["id", "period", "placement", "entered_care"];
    private static readonly string[] PlacementFields =
    [
        "id",
        "CHILD",
        "period",
        "start",
        "end",
        "PLACE",
        "PLACE_PROVIDER",
        "PL_POST",
        "URN",
        "PL_DISTANCE",
        "REASON_PLACE_CHANGE",
    ];

    private readonly ModuleRows _rows;
    private readonly RowTarget _episodes;
    private readonly RowTarget _placements;
    private readonly RowTarget _statuses;
    private readonly RecordName _episode = new('E');
    private readonly RecordName _placement = new('P');
    private readonly RecordName _status = new('L');
    private readonly ReadOnlyMemory<char>[] _fields;
    private readonly Dictionary<string, List<CarePeriod>> _periods = new(StringComparer.Ordinal);
    private readonly Columns _at;
    private CarePeriod _period = new("", "");
    private string _placementPeriod = "";
    private int _placementRow = -1;
    private int _statusRow = -1;

    public CareEpisodes(ModuleRows rows, int part, MappedRows mapped)
    {
        _rows = rows;
        _at = new Columns(rows.Module);
        string[] columns = [.. rows.Module.Columns.Select(column => column.Name)];
        _fields = new ReadOnlyMemory<char>[columns.Length + EpisodeExtras.Length];
        _episodes = mapped.Of(part, "episodes", [.. columns, .. EpisodeExtras]);
        _placements = mapped.Of(part, "placements", PlacementFields);
        _statuses = mapped.Of(part, "legal_statuses", "id", "CHILD", "LS", "start", "end");
    }

    /// <summary>Those of a child, in their order; none for a child without episodes.</summary>
    public IReadOnlyList<CarePeriod> PeriodsOf(string child) => _periods.GetValueOrDefault(child) ?? [];

    public IEnumerable<(string Child, CarePeriod Period)> Periods =>
        _periods.SelectMany(child => child.Value.Select(period => (child.Key, period)));

    public void Write()
    {
        var (before, sameDay) = (-1, 1);
        foreach (var row in EpisodeOrder.Of(_rows))
        {
            var isSameChild = before >= 0 && Same(row, before, _at.Child);
            sameDay = isSameChild && Same(row, before, _at.Start) ? sameDay + 1 : 1;
            var isNewPeriod = !isSameChild || StartsPeriod(row, before);
            if (isNewPeriod)
            {
                BeginPeriod(row, sameDay);
            }

            if (isNewPeriod || !GoesOn(row, before) || !IsSamePlacement(row, before))
            {
                EndPlacement(before);
                _placement.Set(At(row, _at.Child), At(row, _at.Start), sameDay);
                _placementRow = row;
            }

            if (isNewPeriod || !GoesOn(row, before) || !Same(row, before, _at.Status))
            {
                EndStatus(before);
                _status.Set(At(row, _at.Child), At(row, _at.Start), sameDay);
                _statusRow = row;
            }

            WriteEpisode(row, sameDay);
            Remember(row);
            before = row;
        }

        EndPlacement(before);
        EndStatus(before);
    }

    private bool StartsPeriod(int row, int before) =>
        At(row, _at.StartReason) is "S" or "s"
        || (
            !At(before, _at.End).IsEmpty && !At(before, _at.EndReason).Equals("X1", StringComparison.OrdinalIgnoreCase)
        );

    private void BeginPeriod(int row, int sameDay)
    {
        var name = new RecordName('C');
        name.Set(At(row, _at.Child), At(row, _at.Start), sameDay);
        _period = new CarePeriod(name.Text.ToString(), At(row, _at.Start).ToString());
        var child = At(row, _at.Child).ToString();
        if (_periods.TryGetValue(child, out var earlier))
        {
            earlier.Add(_period);
        }
        else
        {
            _periods.Add(child, [_period]);
        }
    }

    /// <summary>Whether an episode begins on the day on which the one before ended.</summary>
    private bool GoesOn(int row, int before) => At(row, _at.Start).SequenceEqual(At(before, _at.End));

    /// <summary>A change of the legal status alone (L) leaves the placement as it is; so does a row that differs in nothing of the placement.</summary>
    private bool IsSamePlacement(int row, int before) =>
        At(row, _at.StartReason) is "L" or "l"
        && Same(row, before, _at.Place)
        && Same(row, before, _at.Postcode)
        && Same(row, before, _at.Urn);

    private void WriteEpisode(int row, int sameDay)
    {
        var columns = _rows.Module.Columns.Count;
        for (var i = 0; i < columns; i++)
        {
            _fields[i] = _rows[row, i];
        }

        // Of a period that began before the return does, nobody knows the first day but the return of that year.
        var isEntered =
            _period.Start.AsSpan().SequenceEqual(At(row, _at.Start)) && At(row, _at.StartReason) is "S" or "s";
        _episode.Set(At(row, _at.Child), At(row, _at.Start), sameDay);
        _fields[columns] = _episode.Text;
        _fields[columns + 1] = _period.Id.AsMemory();
        _fields[columns + 2] = _placement.Text;
        _fields[columns + 3] = isEntered ? _period.Start.AsMemory() : default;
        _episodes.Write(_rows.LineOf(row), _fields);
    }

    private void EndPlacement(int last)
    {
        if (_placementRow < 0)
        {
            return;
        }

        var first = _placementRow;
        ReadOnlySpan<ReadOnlyMemory<char>> fields =
        [
            _placement.Text,
            _rows[first, _at.Child],
            _placementPeriod.AsMemory(),
            _rows[first, _at.Start],
            _rows[last, _at.End],
            _rows[first, _at.Place],
            _rows[first, _at.Provider],
            _rows[first, _at.Postcode],
            _rows[first, _at.Urn],
            _rows[first, _at.Distance],
            _rows[last, _at.ChangeReason],
        ];
        _placements.Write(_rows.LineOf(first), fields);
    }

    private void EndStatus(int last)
    {
        if (_statusRow >= 0)
        {
            ReadOnlySpan<ReadOnlyMemory<char>> fields =
            [
                _status.Text,
                _rows[_statusRow, _at.Child],
                _rows[_statusRow, _at.Status],
                _rows[_statusRow, _at.Start],
                _rows[last, _at.End],
            ];
            _statuses.Write(_rows.LineOf(_statusRow), fields);
        }
    }

    private void Remember(int row)
    {
        _placementPeriod = _period.Id;
        _period.End = At(row, _at.EndReason).Equals("X1", StringComparison.OrdinalIgnoreCase)
            ? ""
            : At(row, _at.End).ToString();
        if (_period.PlacementOrder.Length == 0 && At(row, _at.Status) is "E1" or "e1")
        {
            _period.PlacementOrder = At(row, _at.Start).ToString();
        }

        if (_period.PlacedForAdoption.Length == 0 && At(row, _at.Place) is "A3" or "A4" or "A5" or "A6")
        {
            _period.PlacedForAdoption = At(row, _at.Start).ToString();
        }

        if (At(row, _at.EndReason) is "E11" or "E12" or "E41" or "E43" or "E44" or "E45" or "E46" or "E47" or "E48")
        {
            _period.Order = At(row, _at.End).ToString();
            _period.OrderType = At(row, _at.EndReason).ToString();
        }
    }

    private ReadOnlySpan<char> At(int row, int column) => _rows[row, column].Span;

    private bool Same(int left, int right, int column) => At(left, column).SequenceEqual(At(right, column));

    /// <summary>Where the columns stand.</summary>
    private sealed class Columns(Ssda903Module module)
    {
        public int Child { get; } = module.PlaceOf("CHILD");

        public int Start { get; } = module.PlaceOf("DECOM");

        public int StartReason { get; } = module.PlaceOf("RNE");

        public int Status { get; } = module.PlaceOf("LS");

        public int Place { get; } = module.PlaceOf("PLACE");

        public int Provider { get; } = module.PlaceOf("PLACE_PROVIDER");

        public int End { get; } = module.PlaceOf("DEC");

        public int EndReason { get; } = module.PlaceOf("REC");

        public int ChangeReason { get; } = module.PlaceOf("REASON_PLACE_CHANGE");

        public int Postcode { get; } = module.PlaceOf("PL_POST");

        public int Urn { get; } = module.PlaceOf("URN");

        public int Distance { get; } = module.PlaceOf("PL_DISTANCE");
    }
}
