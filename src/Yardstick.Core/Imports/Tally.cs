using System.Runtime.InteropServices;

namespace Yardstick.Core.Imports;

/// <summary>Where everything that was read went: read is always accepted, set aside and ignored together.</summary>
/// <param name="Accepted">Kept, or understood as a heading or title.</param>
/// <param name="SetAside">Not kept, with a finding.</param>
/// <param name="Ignored">Not kept by design (a table of another kind), with a finding for the table.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Tally(int Accepted, int SetAside, int Ignored)
{
    public int Read => Accepted + SetAside + Ignored;

    public static Tally operator +(Tally left, Tally right) =>
        new(left.Accepted + right.Accepted, left.SetAside + right.SetAside, left.Ignored + right.Ignored);
}

/// <summary>What an import did, in numbers.</summary>
/// <param name="Rows">Rows of the delivered tables, headings and blank rows left out.</param>
/// <param name="Cells">Cells that hold something.</param>
/// <param name="Mapped">Accepted indicator rows that have a key of the catalogue.</param>
/// <param name="Unmapped">Accepted indicator rows whose printed title the catalogue does not know.</param>
public sealed record ImportSummary(Tally Rows, Tally Cells, int Mapped, int Unmapped);
