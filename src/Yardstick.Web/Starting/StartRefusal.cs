using System.Data.Common;
using Yardstick.Core.Administration;
using Yardstick.Core.Extracts;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Starting;

/// <summary>Why the application does not start, for the person who starts it: a sentence with the remedy and no stack trace.</summary>
internal static class StartRefusal
{
    /// <summary>Wrong use, as on the command line.</summary>
    public const int ExitCode = 2;

    /// <summary>Null for an error of ours, which is not hidden.</summary>
    public static string? Of(Exception fault) =>
        fault switch
        {
            DefinitionsInvalid or ReferenceInvalid or InvalidDataException =>
                $"Yardstick does not start because a definition cannot be used:{Environment.NewLine}{fault.Message}",
            StoreUnavailable or UnreadableSource or SettingInvalid or AdministrationRefused =>
                $"Yardstick does not start: {fault.Message}",
            DbException =>
                $"Yardstick does not start: the store cannot be opened ({fault.Message.TrimEnd('.')}); check --data or --database.",
            IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
                $"Yardstick does not start: {fault.Message.TrimEnd('.')}; stop the other program or choose another with --urls http://localhost:5050.",
            _ => null,
        };
}
