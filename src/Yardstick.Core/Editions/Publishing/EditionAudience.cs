namespace Yardstick.Core.Editions.Publishing;

/// <summary>For whom a version of an edition is. Both are made in one run.</summary>
public enum EditionAudience
{
    /// <summary>For those who work in the council and for closed parts of meetings: every figure as it is.</summary>
    Restricted,

    /// <summary>For everyone: small numbers are protected, and what names workers is left out.</summary>
    Public,
}
