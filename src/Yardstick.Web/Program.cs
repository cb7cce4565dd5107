var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/", () => "Yardstick");
app.Run();

public partial class Program;
