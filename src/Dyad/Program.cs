using Dyad.Cli;

return await Entry.Run(args, Surroundings.Real(), CancellationToken.None);
