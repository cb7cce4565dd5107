namespace Yardstick.DuckDb.Native;

/// <summary>
/// A file opened by this process. The engine lets a file be opened once, so connections to one file share it; the last one closes it.
/// </summary>
internal sealed class OpenDatabase
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, OpenDatabase> ByFile = new(StringComparer.Ordinal);

    private readonly string? _file;
    private readonly DatabaseHandle _handle;
    private readonly string _settings;
    private int _connections;
    private long _commits;

    private OpenDatabase(string? file, DatabaseHandle handle, string settings)
    {
        _file = file;
        _handle = handle;
        _settings = settings;
    }

    /// <exception cref="DuckDBException">The file cannot be opened, or a setting is unknown.</exception>
    /// <exception cref="InvalidOperationException">The file is open already with other settings.</exception>
    public static OpenDatabase Share(DuckDBConnectionStringBuilder wanted)
    {
        var settings = string.Join(';', wanted.Settings.Select(setting => $"{setting.Key}={setting.Value}"));
        if (wanted.DataSource is DuckDBConnectionStringBuilder.InMemory)
        {
            return new OpenDatabase(null, Open(DuckDBConnectionStringBuilder.InMemory, wanted), settings)
            {
                _connections = 1,
            };
        }

        var file = Path.GetFullPath(wanted.DataSource);
        lock (Gate)
        {
            if (!ByFile.TryGetValue(file, out var open))
            {
                open = new OpenDatabase(file, Open(file, wanted), settings);
                ByFile.Add(file, open);
            }
            else if (open._settings != settings)
            {
                throw new InvalidOperationException(
                    $"'{file}' is open with other settings ({open._settings}): give every connection the same."
                );
            }

            open._connections++;
            return open;
        }
    }

    /// <inheritdoc cref="DuckDBConnection.Commits"/>
    public long Commits => Interlocked.Read(ref _commits);

    public void NoteCommit() => Interlocked.Increment(ref _commits);

    public ConnectionHandle Connect()
    {
        var state = NativeMethods.Connect(_handle, out var connection);
        return state == NativeState.Success
            ? new ConnectionHandle(connection)
            : throw new DuckDBException($"IO Error: no connection to '{_file}' could be made.");
    }

    public void Leave()
    {
        lock (Gate)
        {
            if (--_connections > 0)
            {
                return;
            }

            if (_file is not null)
            {
                ByFile.Remove(_file);
            }

            _handle.Dispose();
        }
    }

    private static DatabaseHandle Open(string path, DuckDBConnectionStringBuilder wanted)
    {
        _ = NativeMethods.CreateConfig(out var config);
        try
        {
            foreach (var (name, value) in wanted.Settings)
            {
                if (NativeMethods.SetConfig(config, name, value) == NativeState.Error)
                {
                    throw new DuckDBException(
                        $"Invalid Input Error: the engine has no setting '{name}' that can be '{value}'."
                    );
                }
            }

            return NativeMethods.Open(path, out var database, config, out var error) == NativeState.Success
                ? new DatabaseHandle(database)
                : throw new DuckDBException(ZeroEndedText.ReadAndFree(error));
        }
        finally
        {
            NativeMethods.DestroyConfig(ref config);
        }
    }
}
