using Yardstick.Core.Children;

namespace Yardstick.Core.Clinics;

/// <summary>Why a clinic was not shown or something in it not kept; for the person who asked.</summary>
public sealed class ClinicRefused(RefusalKind kind, string message) : Exception(message)
{
    public RefusalKind Kind { get; } = kind;
}
