using System.Runtime.InteropServices;

namespace Yardstick.Core.Editions.Disclosure.Ranges;

/// <summary>What a reader knows of several counts together: their sum, each times its factor, lies between two bounds. Equal bounds make an equation.</summary>
/// <param name="Words">For the approver: which published figures say so.</param>
internal sealed record Relation(string Words, Term[] Terms, long Least, long Most)
{
    public bool Allows(long sum) => sum >= Least && sum <= Most;
}

/// <param name="Count">Number of the count in its system.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Term(int Count, long Factor);
