System.Console.WriteLine("Yardstick");
