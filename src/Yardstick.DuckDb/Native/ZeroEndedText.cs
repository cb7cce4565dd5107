using System.Runtime.InteropServices;

namespace Yardstick.DuckDb.Native;

/// <summary>Text that the library gives as UTF-8 with a final zero.</summary>
internal static class ZeroEndedText
{
    /// <summary>Text that the library keeps.</summary>
    public static string Read(nint text) => Marshal.PtrToStringUTF8(text) ?? "";

    /// <summary>Text that the caller must free.</summary>
    public static string ReadAndFree(nint text)
    {
        var read = Read(text);
        if (text != nint.Zero)
        {
            NativeMethods.Free(text);
        }

        return read;
    }
}
