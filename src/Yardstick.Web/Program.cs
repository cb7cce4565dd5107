using Yardstick.Web.Starting;

try
{
    await using var site = Site.Build(args);
    await site.RunAsync();
    return 0;
}
catch (Exception fault) when (StartRefusal.Of(fault) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return StartRefusal.ExitCode;
}

public partial class Program;
