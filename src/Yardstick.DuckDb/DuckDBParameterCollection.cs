using System.Collections;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Yardstick.DuckDb;

/// <summary>The parameters of one command.</summary>
[SuppressMessage("Design", "CA1010", Justification = "ADO.NET's base classes are older than generic collections.")]
public sealed class DuckDBParameterCollection : DbParameterCollection
{
    private readonly List<DuckDBParameter> _parameters = [];

    public override int Count => _parameters.Count;

    public override object SyncRoot => ((ICollection)_parameters).SyncRoot;

    public DuckDBParameter Add(DuckDBParameter parameter)
    {
        _parameters.Add(parameter);
        return parameter;
    }

    /// <summary>Adds <c>@name</c> with a value; null is NULL.</summary>
    public DuckDBParameter AddWithValue(string name, object? value) => Add(new DuckDBParameter(name, value));

    public override int Add(object value)
    {
        Add((DuckDBParameter)value);
        return _parameters.Count - 1;
    }

    public override void AddRange(Array values)
    {
        foreach (var value in values)
        {
            Add(value!);
        }
    }

    public override void Clear() => _parameters.Clear();

    public override bool Contains(object value) => IndexOf(value) >= 0;

    public override bool Contains(string value) => IndexOf(value) >= 0;

    public override void CopyTo(Array array, int index) => ((ICollection)_parameters).CopyTo(array, index);

    public override IEnumerator GetEnumerator() => _parameters.GetEnumerator();

    public override int IndexOf(object value) =>
        value is DuckDBParameter parameter ? _parameters.IndexOf(parameter) : -1;

    public override int IndexOf(string parameterName)
    {
        var name = DuckDBParameter.WithoutSign(parameterName);
        return _parameters.FindIndex(parameter =>
            parameter.ParameterName.Equals(name, StringComparison.OrdinalIgnoreCase)
        );
    }

    public override void Insert(int index, object value) => _parameters.Insert(index, (DuckDBParameter)value);

    public override void Remove(object value) => _parameters.Remove((DuckDBParameter)value);

    public override void RemoveAt(int index) => _parameters.RemoveAt(index);

    public override void RemoveAt(string parameterName) => _parameters.RemoveAt(IndexOfExisting(parameterName));

    protected override DbParameter GetParameter(int index) => _parameters[index];

    protected override DbParameter GetParameter(string parameterName) => _parameters[IndexOfExisting(parameterName)];

    protected override void SetParameter(int index, DbParameter value) => _parameters[index] = (DuckDBParameter)value;

    protected override void SetParameter(string parameterName, DbParameter value) =>
        _parameters[IndexOfExisting(parameterName)] = (DuckDBParameter)value;

    private int IndexOfExisting(string name) =>
        IndexOf(name) is var index && index >= 0
            ? index
            : throw new ArgumentException($"There is no parameter '{name}'.", nameof(name));
}
