namespace Yardstick.Rendering.Pdf;

/// <summary>The PDF could not be made on this machine; the message says what to do. Every other format works without a browser.</summary>
public sealed class PdfUnavailable(string message, Exception? inner = null) : Exception(message, inner);
